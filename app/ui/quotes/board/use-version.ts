import { useEffect, useRef, useState } from 'react';
import { lookWhileSeen } from '../../look-while-seen.ts';
import { readVersion } from './board-requests.ts';

/** Milliseconds between two looks: what a colleague did is there before one asks them about it. */
const LOOK_EVERY_MS = 4_000;
/** Milliseconds between two readings of the board that others cause: where much happens, looks are cheap and readings are not. */
const READ_EVERY_MS = 15_000;
/** Milliseconds after which there is no answer. */
const PATIENCE_MS = 10_000;

interface Following {
  /** Of what is shown. */
  version: string;
  isPaused: () => boolean;
  /** Another version is there; the next look waits until it is read. */
  onOther: () => Promise<void>;
}

/**
 * Tells when the board has changed, while somebody can see it: at once, and then not again for a while.
 * Returns whether the last look got an answer.
 */
export function useVersion(following: Following): boolean {
  const [reached, setReached] = useState(true);
  const now = useRef(following);
  useEffect(() => {
    now.current = following;
  });
  useEffect(() => {
    let isLooking = false;
    let readAt = -READ_EVERY_MS;
    return lookWhileSeen(LOOK_EVERY_MS, async (signal) => {
      if (isLooking || now.current.isPaused()) return;
      isLooking = true;
      const patience = AbortSignal.timeout(PATIENCE_MS);
      const latest = await readVersion(AbortSignal.any([signal, patience]));
      if (signal.aborted) return;
      setReached(latest !== null);
      const isOther = latest !== null && latest !== now.current.version;
      if (isOther && performance.now() - readAt >= READ_EVERY_MS) {
        readAt = performance.now();
        await now.current.onOther();
      }
      isLooking = false;
    });
  }, []);
  return reached;
}
