import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** Milliseconds between two looks: the first retry comes after one second. */
const REFRESH_MS = 2_000;

/** Reads the page's data again while something on it is about to change and somebody can see it. */
export function useRefreshWhile(changing: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!changing || state !== 'idle') return;
    const timer = window.setTimeout(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, REFRESH_MS);
    return () => window.clearTimeout(timer);
  }, [changing, state, revalidate]);
}
