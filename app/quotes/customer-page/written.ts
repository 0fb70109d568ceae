import { dateTimeFormat, numberFormat } from '../../intl-formats.ts';
import { html as markup, type Html } from '../../html.ts';
import { momentInWords } from '../../moment-in-words.ts';
import type { CustomerReading } from '../customer-reading.ts';
import type { StorefrontLocale } from '../storefront-texts.ts';

/** A moment with the shop's time zone; the page's script writes it in the reader's own. */
export function moment(at: Date, reading: CustomerReading): Html {
  return markup`<time datetime="${at.toISOString()}">${momentInWords(at, reading)}</time>`;
}

/** A day of the calendar (2026-12-31), which is the same wherever it is read. */
export function writtenDay(day: string, locale: StorefrontLocale): string {
  const format = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A sentence with a moment where it says `{date}`. */
export function withMoment(sentence: string, at: Date | null, reading: CustomerReading): Html {
  const [before = '', after = ''] = sentence.split('{date}');
  return markup`${before}${at && moment(at, reading)}${after}`;
}

/** `12.5` → "12.5%", without a float in between. */
export function percent(value: string, locale: StorefrontLocale): string {
  const format = numberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 4,
  });
  return format.format(value as Intl.StringNumericLiteral);
}
