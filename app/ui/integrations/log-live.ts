import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two looks: the first retry comes after one second, a reader's patience ends after a few. */
const LOOK_EVERY_MS = 3_000;

interface LiveLog {
  /** Of the page that is shown. */
  version: string;
  /** Answers the version there is now, as text; null: nothing to follow. */
  url: string | null;
}

/**
 * Reads the page again as soon as another version of it is there, while somebody can see it. Returns
 * whether the last look got an answer.
 */
export function useLiveLog({ version, url }: LiveLog): boolean {
  const { revalidate, state } = useRevalidator();
  const [reached, setReached] = useState(true);
  const now = useRef({ version, revalidate, idle: true });
  useEffect(() => {
    now.current = { version, revalidate, idle: state === 'idle' };
  });
  useEffect(() => {
    if (url === null) return;
    const left = new AbortController();
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !now.current.idle) return;
      const latest = await latestVersion(url, left.signal);
      if (left.signal.aborted) return;
      setReached(latest !== null);
      if (latest !== null && latest !== now.current.version) now.current.revalidate();
    };
    const timer = window.setInterval(() => void look(), LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => void look(), { signal: left.signal });
    return () => {
      left.abort();
      window.clearInterval(timer);
    };
  }, [url]);
  return reached;
}

/** Null when there is no answer; the next look may get one. */
async function latestVersion(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
