import { numberFormat } from '../../intl-formats.ts';
import type { PaymentTerms } from '../payment-terms.ts';
import { filled } from '../filled.ts';
import type { StorefrontLocale } from '../storefront-texts.ts';
import { pageTexts } from './texts.ts';
import { writtenDay } from './written.ts';

/** When a quote is to be paid, in the reader's language: Shopify's names of it are in the merchant's. */
export function dueInWords(
  { name, type, days, dueOn }: PaymentTerms,
  locale: StorefrontLocale,
): string {
  // Of terms that lack what they are about there is but the name to tell.
  if ((type === 'net' && days === null) || (type === 'fixed' && dueOn === null)) return name;
  return filled(pageTexts(locale).due[type], {
    name,
    days: numberFormat(locale).format(days ?? 0),
    date: dueOn === null ? '' : writtenDay(dueOn, locale),
  });
}
