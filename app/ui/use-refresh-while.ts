import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { isAlive } from './is-alive.ts';

/** Milliseconds between two looks: the first retry comes after one second. */
const REFRESH_MS = 2_000;

/**
 * Reads the page's data again while something on it is about to change and somebody can see it. A page
 * that would not be answered stays as it is, with what is typed into it.
 */
export function useRefreshWhile(changing: boolean): void {
  const { revalidate, state } = useRevalidator();
  const now = useRef({ revalidate, state });
  useEffect(() => {
    now.current = { revalidate, state };
  });
  useEffect(() => {
    if (!changing) return;
    const left = new AbortController();
    const look = async (): Promise<void> => {
      if (now.current.state !== 'idle' || document.visibilityState !== 'visible') return;
      if (await isAlive(left.signal)) now.current.revalidate();
    };
    // An interval: a look that ends together with something else shows no change of state to wait for.
    const timer = window.setInterval(() => void look(), REFRESH_MS);
    return () => {
      left.abort();
      window.clearInterval(timer);
    };
  }, [changing]);
}
