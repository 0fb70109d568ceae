import type { QuoteFilter } from './quote-filter.ts';
import type { QuoteSort } from './quote-sort.ts';

/** A view of a shop's quotes: which of them, and in which order. */
export interface QuoteListing {
  filter: QuoteFilter;
  sort: QuoteSort;
}

/** Parts of an address that a listing is read from. */
export const LISTING_PARTS = [
  'search',
  'status',
  'stage',
  'assignee',
  'tag',
  'created',
  'total',
  'company',
  'expiring',
  'unanswered',
  'sort',
] as const;

export type ListingPart = (typeof LISTING_PARTS)[number];

/** A listing out of an address, and what of that made no sense, or is not there any more. */
export interface ReadListing extends QuoteListing {
  dropped: ListingPart[];
}
