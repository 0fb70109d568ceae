import type { StorefrontLocale } from './storefront-texts.ts';

/** How a customer is told a moment. */
export interface CustomerReading {
  locale: StorefrontLocale;
  /** The shop's, by its IANA name: whoever reads a mail may be anywhere. */
  timeZone: string;
}
