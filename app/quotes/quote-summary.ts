import type { StageColor } from './pipeline/stage.ts';
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
  /** As it is quoted now, what was asked for until it is priced: a decimal string in `currency`. */
  total: string;
  currency: string;
  tags: string[];
  createdAt: Date;
  updatedAt: Date;
  /** Until when an answer is waited for; null: none is. */
  expiresAt: Date | null;
  stage: { id: string; name: string; color: StageColor };
  /** Null: nobody's. */
  assigneeId: string | null;
  assigneeName: string | null;
}
