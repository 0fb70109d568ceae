import { useLocation, useNavigationType } from '@remix-run/react';
import { useLayoutEffect } from 'react';
import { isStaying } from './stay-here.ts';

/** How far down each page was left, by its place in the history. */
const positions = new Map<string, number>();

/**
 * A page that was gone to begins at its top, or at the part that its address names, with the keyboard
 * there as well; one that was gone back to is where it was left.
 */
export function useScrollPosition(): void {
  const { key, hash } = useLocation();
  const cameBy: string = useNavigationType();
  const isReturn = cameBy === 'POP';
  useLayoutEffect(() => {
    const part = document.getElementById(hash.slice(1));
    // Who stays where they are came from nowhere.
    if (isStaying()) positions.set(key, window.scrollY);
    else if (isReturn) window.scrollTo(0, positions.get(key) ?? window.scrollY);
    else if (part) {
      part.scrollIntoView();
      part.focus({ preventScroll: true });
    } else window.scrollTo(0, 0);

    const keep = (): void => void positions.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key, hash, isReturn]);
}
