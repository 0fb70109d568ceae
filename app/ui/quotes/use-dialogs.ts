import { useState } from 'react';
import type { Asking, DialogQuote } from './quote-dialogs.tsx';

interface Asked {
  asking: Asking;
  quote: DialogQuote;
  /** Which opening it is: each begins anew. */
  nth: number;
  open: boolean;
}

/** Which dialog of a quote's page is open, with the quote as it was when it was opened. */
export function useDialogs(quote: DialogQuote): {
  asked: Asked | null;
  ask: (asking: Asking) => void;
  close: () => void;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asked,
    ask: (asking) => setAsked({ asking, quote, nth: (asked?.nth ?? 0) + 1, open: true }),
    close: () => setAsked((before) => before && { ...before, open: false }),
  };
}
