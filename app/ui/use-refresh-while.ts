import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** Milliseconds between two looks: the first retry comes after one second. */
const REFRESH_MS = 2_000;

/** Reads the page's data again while something on it is about to change and somebody can see it. */
export function useRefreshWhile(changing: boolean): void {
  const { revalidate, state } = useRevalidator();
  const now = useRef({ revalidate, state });
  useEffect(() => {
    now.current = { revalidate, state };
  });
  useEffect(() => {
    if (!changing) return;
    // An interval: a look that ends together with something else shows no change of state to wait for.
    const timer = window.setInterval(() => {
      const isFree = now.current.state === 'idle';
      if (isFree && document.visibilityState === 'visible') now.current.revalidate();
    }, REFRESH_MS);
    return () => window.clearInterval(timer);
  }, [changing]);
}
