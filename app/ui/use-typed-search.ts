import { useEffect, useRef, useState } from 'react';
import { useOnLeaving } from './leaving.ts';

/** Milliseconds without a key before the list follows what was typed. */
const PAUSE_MS = 250;

interface TypedSearch {
  typed: string;
  type: (text: string) => void;
  clear: () => void;
  /** Seeks no more what was typed last, if that is still to come. */
  giveUp: () => void;
}

/** What stands in a search field: ahead of what is sought while somebody types, and with it otherwise. */
export function useTypedSearch(sought: string, onSearch: (text: string) => void): TypedSearch {
  const [typed, setTyped] = useState(sought);
  const lastSought = useRef(sought);
  const timer = useRef<number>();
  useEffect(() => {
    // Only when the address changed by itself (back, a link), not when it caught up with typing.
    if (sought !== lastSought.current) setTyped(sought);
    lastSought.current = sought;
  }, [sought]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  const seek = (text: string): void => {
    lastSought.current = text.trim();
    latest.current(text.trim());
  };
  return {
    typed,
    type: (text) => {
      setTyped(text);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => seek(text), PAUSE_MS);
    },
    clear: () => {
      setTyped('');
      window.clearTimeout(timer.current);
      seek('');
    },
    giveUp: () => window.clearTimeout(timer.current),
  };
}

/**
 * The same, where what is sought is in the address of the page. Whoever opens another page right after typing
 * gets there: the search would take its place.
 */
export function useAddressSearch(sought: string, onSearch: (text: string) => void): TypedSearch {
  const search = useTypedSearch(sought, onSearch);
  useOnLeaving(search.giveUp);
  return search;
}
