import type { PaymentTerms } from '../../quotes/payment-terms.ts';

/** "Net 30", "Fixed, due December 31, 2026". */
export function paymentTermsWords({ name, type, dueOn }: PaymentTerms, locale: string): string {
  if (type !== 'fixed' || dueOn === null) return name;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return `${name}, due ${format.format(new Date(`${dueOn}T00:00:00Z`))}`;
}
