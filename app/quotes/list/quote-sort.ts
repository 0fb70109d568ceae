export const QUOTE_SORTS = [
  'newest',
  'oldest',
  'total-high',
  'total-low',
  /** What was changed last comes first. */
  'changed',
  /** What is waited for an answer to comes first, by when that ends; all others follow, the newest first. */
  'expiring',
  /** Customers from A to Z. */
  'customer',
] as const;

/** The order of a list. */
export type QuoteSort = (typeof QUOTE_SORTS)[number];
