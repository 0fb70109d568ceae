import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { ListPaymentTermsQuery } from './generated/admin.generated.d.ts';
import type { PaymentTermsTemplate, PaymentTermsType } from './payment-terms-template.ts';

const LIST_PAYMENT_TERMS = `#graphql
  query ListPaymentTerms {
    paymentTermsTemplates {
      id
      name
      paymentTermsType
      dueInDays
    }
  }
`;

/** The rest of Shopify's types, UNKNOWN among them, is nothing that a draft order can be given. */
const TYPES: Partial<Record<string, PaymentTermsType>> = {
  RECEIPT: 'receipt',
  FULFILLMENT: 'fulfillment',
  NET: 'net',
  FIXED: 'fixed',
};

/** The payment terms that a shop offers, in Shopify's order: nine as a rule, none in some shops. */
export async function listPaymentTerms(admin: AdminGraphql): Promise<PaymentTermsTemplate[]> {
  const { paymentTermsTemplates } = await askShopify(admin, LIST_PAYMENT_TERMS, {});
  return paymentTermsTemplates.flatMap(toTemplate);
}

function toTemplate({
  id,
  name,
  paymentTermsType,
  dueInDays,
}: ListPaymentTermsQuery['paymentTermsTemplates'][number]): PaymentTermsTemplate[] {
  const type = TYPES[paymentTermsType];
  return type ? [{ gid: id, name, type, days: dueInDays ?? null }] : [];
}
