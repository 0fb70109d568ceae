import { dateTimeFormat } from '../../intl-formats.ts';
import type { PaymentTerms } from '../../quotes/payment-terms.ts';
import type { Translate } from '../../texts/texts.ts';

/** "Net 30", "Fixed, due December 31, 2026". */
export function paymentTermsWords(
  t: Translate,
  { name: terms, type, dueOn }: PaymentTerms,
  locale: string,
): string {
  if (type !== 'fixed' || dueOn === null) return terms;
  const format = dateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return t('quote.details.due', { terms, day: format.format(new Date(`${dueOn}T00:00:00Z`)) });
}
