import type { StorefrontLocale } from './storefront-texts.ts';

/** How a customer is told a moment. */
export interface CustomerReading {
  locale: StorefrontLocale;
  /** The shop's, by its IANA name: whoever reads a mail may be anywhere. */
  timeZone: string;
}

/** A moment with its zone: "December 22, 2026 at 6:04 PM EST", "22. Dezember 2026 um 18:04 MEZ". */
export function momentInWords(at: Date, { locale, timeZone }: CustomerReading): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return format.format(at).replace(/\u202f/g, ' ');
}
