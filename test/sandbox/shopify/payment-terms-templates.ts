import type { PaymentTermsTemplateRecord } from './records.ts';

/** What every shop of Shopify offers, in its order and with its numbers, as in recorded answers. */
export const PAYMENT_TERMS_TEMPLATES: PaymentTermsTemplateRecord[] = [
  template(1, 'Due on receipt', 'RECEIPT'),
  template(9, 'Due on fulfillment', 'FULFILLMENT'),
  template(2, 'Net 7', 'NET', 7),
  template(3, 'Net 15', 'NET', 15),
  template(4, 'Net 30', 'NET', 30),
  template(8, 'Net 45', 'NET', 45),
  template(5, 'Net 60', 'NET', 60),
  template(6, 'Net 90', 'NET', 90),
  template(7, 'Fixed', 'FIXED'),
];

function template(
  number: number,
  name: string,
  type: PaymentTermsTemplateRecord['type'],
  dueInDays: number | null = null,
): PaymentTermsTemplateRecord {
  return { id: `gid://shopify/PaymentTermsTemplate/${number}`, name, type, dueInDays };
}
