import { useEffect, useRef, useState } from 'react';
import { readVersion } from './board-requests.ts';

/** Milliseconds between two looks: what a colleague did is there before one asks them about it. */
const LOOK_EVERY_MS = 4_000;

interface Following {
  /** Of what is shown. */
  version: string;
  isPaused: () => boolean;
  /** Another version is there; the next look waits until it is read. */
  onOther: () => Promise<void>;
}

/** Tells as soon as the board has changed, while somebody can see it; returns whether the last look got an answer. */
export function useVersion(following: Following): boolean {
  const [reached, setReached] = useState(true);
  const now = useRef(following);
  useEffect(() => {
    now.current = following;
  });
  useEffect(() => {
    let isLooking = false;
    const left = new AbortController();
    const look = async (): Promise<void> => {
      if (isLooking || now.current.isPaused() || document.visibilityState !== 'visible') return;
      isLooking = true;
      const latest = await readVersion();
      if (left.signal.aborted) return;
      setReached(latest !== null);
      if (latest !== null && latest !== now.current.version) await now.current.onOther();
      isLooking = false;
    };
    const timer = window.setInterval(() => void look(), LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => void look(), { signal: left.signal });
    return () => {
      left.abort();
      window.clearInterval(timer);
    };
  }, []);
  return reached;
}
