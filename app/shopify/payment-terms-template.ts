/** How Shopify works out when something is to be paid. */
export type PaymentTermsType = 'receipt' | 'fulfillment' | 'net' | 'fixed';

/** Payment terms that a shop offers. */
export interface PaymentTermsTemplate {
  gid: string;
  /** As Shopify calls it: Net 30. */
  name: string;
  type: PaymentTermsType;
  /** Of net terms: how many after the draft order was made. */
  days: number | null;
}
