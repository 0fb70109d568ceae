import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** A line at the top of what is seen of a list, and how far from the window's top it is. */
interface Mark {
  line: Element;
  top: number;
}

/**
 * Keeps what somebody reads in its place while lines come in above it. Not every browser does it by
 * itself; where one does, it is told to leave it to us. Whoever is at the top sees lines come in.
 */
export function useSteadyScroll(lines: RefObject<HTMLElement>): void {
  const mark = useRef<Mark | null>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('overflow-anchor', 'none');
    const remember = (): void => {
      mark.current = topLine(lines.current);
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      style.removeProperty('overflow-anchor');
      window.removeEventListener('scroll', remember);
    };
  }, [lines]);
  useLayoutEffect(() => {
    const before = mark.current;
    if (before?.line.isConnected) {
      window.scrollBy({
        top: before.line.getBoundingClientRect().top - before.top,
        behavior: 'instant',
      });
    }
    mark.current = topLine(lines.current);
  });
}

/** Null while the beginning of the list is in sight. */
function topLine(list: HTMLElement | null): Mark | null {
  if (!list || list.getBoundingClientRect().top >= 0) return null;
  const line = [...list.children].find((child) => child.getBoundingClientRect().bottom > 0);
  return line ? { line, top: line.getBoundingClientRect().top } : null;
}
