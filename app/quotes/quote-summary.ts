import type { QuoteStatus } from './quote.ts';

/** A quote as a row of the list. */
export interface QuoteSummary {
  id: string;
  name: string;
  status: QuoteStatus;
  customerName: string;
  customerCompany: string | null;
  customerEmail: string;
  /** Line items, not pieces. */
  itemCount: number;
  /** Decimal string in `currency`. */
  totalRequested: string;
  currency: string;
  createdAt: Date;
}
