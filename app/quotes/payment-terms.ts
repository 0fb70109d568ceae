import type { Quote } from '@prisma/client';
import type { PaymentTermsType } from '../shopify/payment-terms-template.ts';

/** When a quote is to be paid. */
export interface PaymentTerms {
  /** As Shopify called it when it was chosen: Net 30. */
  name: string;
  type: PaymentTermsType;
  /** Of net terms. */
  days: number | null;
  /** Of fixed terms: 2026-12-31. */
  dueOn: string | null;
}

type Stored = Pick<
  Quote,
  'paymentTermsName' | 'paymentTermsType' | 'paymentTermsDays' | 'paymentTermsDueOn'
>;

/** What is stored of a quote's payment terms; null: it is paid at once. */
export function paymentTermsOf(quote: Stored): PaymentTerms | null {
  const { paymentTermsName: name, paymentTermsType: type } = quote;
  if (name === null || type === null) return null;
  const dueOn = quote.paymentTermsDueOn && dayOf(quote.paymentTermsDueOn);
  return { name, type, days: quote.paymentTermsDays, dueOn };
}

/** A date of the database, or a moment in UTC, as its day: 2026-12-31. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
