import { Button } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { formatTime } from '../../format-time.ts';
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
  useEffect(() => {
    const left = new AbortController();
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const count = await changedCount(since, left.signal);
      if (count !== null && !left.signal.aborted) setFound({ since, count });
    };
    const timer = window.setInterval(() => void look(), LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => void look(), { signal: left.signal });
    return () => {
      left.abort();
      window.clearInterval(timer);
    };
  }, [since]);
  return found.since === since ? found.count : 0;
}

/** Null when there is no answer; the next look may get one. */
async function changedCount(since: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(pageUrl('/app/quotes/changes', { since }), { signal });
    return response.ok ? ((await response.json()) as { count: number }).count : null;
  } catch {
    return null;
  }
}
