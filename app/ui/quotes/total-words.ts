import type { PlainTextKey } from '../../texts/catalogue.ts';

/** What a quote's sum is called, by whether the shop's prices hold the tax already. */
export function totalLabel(taxesIncluded: boolean): PlainTextKey {
  return taxesIncluded ? 'quote.totals.withTax' : 'quote.totals.beforeTax';
}

/** What Shopify calculates beside a subtotal: added to it, or a part of it. */
export function taxLabel(taxesIncluded: boolean): PlainTextKey {
  return taxesIncluded ? 'quote.totals.taxIncluded' : 'quote.totals.tax';
}
