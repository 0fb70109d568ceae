import { Button } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../../answer-of.ts';
import { formatTime } from '../../format-time.ts';
import { lookWhileSeen } from '../../look-while-seen.ts';
import { NotDone } from '../../not-done.tsx';
import { pageUrl } from '../../page-url.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { useReadAgain } from '../../use-read-again.ts';

/** Milliseconds between two looks: what others do in the list waits for nobody. */
const LOOK_EVERY_MS = 10_000;

/**
 * When a list was read, and how many quotes were changed meanwhile. It is read again only when somebody
 * says so: what they look at, or have selected, would move away under their hands.
 */
export function ListChanges({ readAt }: { readAt: Date }) {
  const t = useText();
  const reading = useReading();
  const { read, busy, asked } = useReadAgain();
  const count = useChangedCount(readAt);
  const place = useRef<HTMLSpanElement>(null);
  const readAgain = (): void => {
    read();
    // The button goes away with what it tells.
    place.current?.focus();
  };
  return (
    <span ref={place} role="status" tabIndex={-1}>
      {t('presence.list.asOf', { time: formatTime(t, readAt, reading) })}
      {count > 0 && (
        <>
          {' '}
          <Button variant="plain" size="micro" disabled={busy} onClick={readAgain}>
            {t('presence.list.changed', { count })}
          </Button>
          <NotDone of={asked} />
        </>
      )}
    </span>
  );
}

function useChangedCount(readAt: Date): number {
  const since = readAt.toISOString();
  const [found, setFound] = useState({ since, count: 0 });
  useEffect(
    () =>
      lookWhileSeen(LOOK_EVERY_MS, async (signal) => {
        const url = pageUrl('/app/quotes/changes', { since });
        const answer = await answerOf(url, readCount, { signal });
        if (answer !== null && !signal.aborted) setFound({ since, count: answer.count });
      }),
    [since],
  );
  return found.since === since ? found.count : 0;
}

const readCount = (response: Response) => response.json() as Promise<{ count: number }>;
