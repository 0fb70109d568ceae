import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Reading } from './format-time.ts';
import { useTexts } from './texts.tsx';

const ReadingContext = createContext<Reading>({
  locale: 'en',
  timeZone: 'UTC',
  now: new Date(0),
});

/** How the reader of this page writes numbers and times. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}

/**
 * The server does not know the reader's time zone: it renders in UTC, and so does hydration. The
 * reader's own zone follows right after it.
 */
export function ReadingProvider({ now, children }: { now: Date; children: ReactNode }) {
  const { locale } = useTexts();
  const timeZone = useSyncExternalStore(noChanges, localTimeZone, () => 'UTC');
  const reading = useMemo(() => ({ locale, timeZone, now }), [locale, timeZone, now]);
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>;
}

function noChanges(): () => void {
  return () => {};
}

function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
