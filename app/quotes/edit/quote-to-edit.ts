import type { FieldToEdit } from '../fields/fields-to-edit.ts';
import type { QuoteStatus } from '../quote.ts';
import type { Discount } from '../quote-totals.ts';
import type { StorefrontLocale } from '../storefront-texts.ts';

/** A line as the editor begins with it; amounts are decimal strings. */
export interface LineToEdit {
  /** Null: of a quote that is not there yet. */
  id: string | null;
  variantGid: string | null;
  title: string;
  variantName: string | null;
  sku: string | null;
  image: string | null;
  catalogPrice: string;
  requestedPrice: string | null;
  quotedPrice: string | null;
  /** Of the catalogue's price and the requested one. */
  currency: string;
  quantity: number;
  discount: DiscountToEdit;
  note: string | null;
  taxable: boolean;
  requiresShipping: boolean;
}

export type DiscountToEdit = { kind: Discount['kind']; value: string } | null;

/** What the editor begins with. */
export interface QuoteToEdit {
  /** What the customer is written to in. */
  locale: StorefrontLocale;
  currency: string;
  /** The customer was sent it in this currency. */
  currencyFixed: boolean;
  lines: LineToEdit[];
  discount: DiscountToEdit;
  shipping: { title: string | null; price: string } | null;
  terms: string | null;
  poNumber: string | null;
  customer: {
    gid: string | null;
    name: string;
    email: string;
    phone: string | null;
    company: string | null;
  };
  address: {
    street: string | null;
    street2: string | null;
    city: string | null;
    province: string | null;
    zip: string | null;
    country: string | null;
  };
  customFields: FieldToEdit[];
}

/** The same with what a page must know of it. */
export interface FoundQuoteToEdit {
  id: string;
  name: string;
  status: QuoteStatus;
  /** What saving is told, so that nobody's work is overwritten. */
  read: { revision: number; sequence: number };
  quote: QuoteToEdit;
}
