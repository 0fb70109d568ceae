/** What is known of the quote that a draft order or an order was made of. */
export type QuoteBehind =
  | { is: 'quote'; quoteId: string }
  /** There was one. */
  | ({ is: 'deleted'; quoteName: string } & Origin)
  /** It was made without one. */
  | ({ is: 'none' } & Origin)
  /** The shop has no such draft order or order. */
  | { is: 'no_such' }
  /** Shopify was asked, and did not answer. */
  | { is: 'not_told' };

interface Origin {
  /** What Shopify calls it: #D12, #1042. */
  name: string;
  /** Whose it is. */
  customerGid: string | null;
}
