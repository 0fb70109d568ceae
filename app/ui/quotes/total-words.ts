/** What a quote's sum is called, by whether the shop's prices hold the tax already. */
export function totalLabel(taxesIncluded: boolean): string {
  return taxesIncluded ? 'Total, tax included' : 'Total before tax';
}

/** The same behind an amount in a sentence: "$12.00 before tax". */
export function afterAmount(taxesIncluded: boolean): string {
  return taxesIncluded ? ', tax included' : ' before tax';
}

/** What Shopify calculates beside a subtotal: added to it, or a part of it. */
export function taxLabel(taxesIncluded: boolean): string {
  return taxesIncluded ? 'Tax included' : 'Tax';
}
