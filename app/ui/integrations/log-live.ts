import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../answer-of.ts';
import { lookWhileSeen } from '../look-while-seen.ts';

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
    return lookWhileSeen(LOOK_EVERY_MS, async (signal) => {
      if (!now.current.idle) return;
      const latest = await answerOf(url, (response) => response.text(), { signal });
      if (signal.aborted) return;
      setReached(latest !== null);
      if (latest !== null && latest !== now.current.version) now.current.revalidate();
    });
  }, [url]);
  return reached;
}
