import { useBreakpoints } from '@shopify/polaris';
import { createContext, useContext } from 'react';

const LikelyNarrow = createContext(false);

/** What the server thinks of the reader's screen, so that it renders what the browser would. */
export const LikelyNarrowProvider = LikelyNarrow.Provider;

/** Whether a browser that says this of itself is most likely a phone's ("Mobi", says MDN, is in all of theirs). */
export function isLikelyNarrow(userAgent: string | null): boolean {
  return /Mobi/.test(userAgent ?? '');
}

/** Whether there is no room for a table; a guess until the page can measure. */
export function useNarrow(): boolean {
  const guess = useContext(LikelyNarrow);
  return useBreakpoints({ defaults: { smDown: guess } }).smDown;
}
