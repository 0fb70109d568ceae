import type { LineToEdit, QuoteToEdit } from './quote-to-edit.ts';

/** What a new quote is to begin with, as an address names it: each a number or a gid of Shopify's. */
export interface PrefillWish {
  customer: string | null;
  variant: string | null;
  /** Of which one variant is to be chosen, where there are several. */
  product: string | null;
}

/** Why part of it is not there. */
export type PrefillNote = 'no_customer' | 'no_product' | 'not_sold' | 'not_told';

/** What a new quote begins with beside what every new one does. */
export interface Prefill {
  customer?: QuoteToEdit['customer'];
  address?: QuoteToEdit['address'];
  lines: LineToEdit[];
  /** What the catalogue is to be searched for, to choose from what is found; null: nothing. */
  pickFrom: string | null;
  notes: PrefillNote[];
}
