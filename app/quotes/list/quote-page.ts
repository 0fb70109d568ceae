import type { QuoteSummary } from '../quote-summary.ts';

/** A page of a list. */
export interface QuotePage {
  quotes: QuoteSummary[];
  /** For the page after it; null on the last one. */
  nextCursor: string | null;
  /** For the page before it; null on the first one. */
  previousCursor: string | null;
}
