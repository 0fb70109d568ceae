import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ShopMoney } from '../shop-money.ts';
import { moneyOf, type ShopReading } from '../shopify/shop-facts.ts';
import { isTimeZone, UTC } from '../time-zone.ts';
import type { Reading } from './format-time.ts';
import { useTexts } from './texts.tsx';

/** How a page writes what is in it: in the admin's language, as the shop has it. */
export interface PageReading extends Reading {
  /** Null: not known. */
  money: ShopMoney | null;
  /** The shop's prices hold the tax already. */
  taxesIncluded: boolean;
}

const ReadingContext = createContext<PageReading>(readingOf('en', null, new Date(0)));

/** How the reader of this page is shown numbers and times. */
export function useReading(): PageReading {
  return useContext(ReadingContext);
}

interface ReadingProviderProps {
  now: Date;
  /** Null: not known. */
  shop: ShopReading | null;
  children: ReactNode;
}

/**
 * The shop's time zone, not the reader's: the server writes what the browser would, so that nothing moves
 * once the page is alive, and all of a team mean the same day by "today" and "until the 30th".
 */
export function ReadingProvider({ now, shop, children }: ReadingProviderProps) {
  const { locale } = useTexts();
  const reading = useMemo(() => readingOf(locale, shop, now), [locale, shop, now]);
  return <ReadingContext.Provider value={reading}>{children}</ReadingContext.Provider>;
}

function readingOf(locale: string, shop: ShopReading | null, now: Date): PageReading {
  const timeZone = shop?.timeZone ?? UTC;
  return {
    locale,
    // What a server knows, an old browser may not.
    timeZone: isTimeZone(timeZone) ? timeZone : UTC,
    now,
    money: shop && moneyOf(shop),
    taxesIncluded: shop?.taxesIncluded ?? false,
  };
}
