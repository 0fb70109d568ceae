import type { PipelineStage } from '../pipeline/stage.ts';
import type { QuoteSummary } from '../quote-summary.ts';

/** What quotes of one currency come to together: a decimal string, exactly. */
export interface BoardSum {
  currency: string;
  total: string;
}

/** A stage of the pipeline with the quotes in it, as far as they were read. */
export interface BoardColumn {
  stage: PipelineStage;
  /** Of all quotes in it that fit the filter, read or not. */
  count: number;
  /** What those come to, one sum a currency; the currency with the most quotes first. */
  sums: BoardSum[];
  /** In the order of the listing. */
  cards: QuoteSummary[];
  /** For the cards after these; null when there are none. */
  nextCursor: string | null;
}

/** A shop's quotes by stage. */
export interface Board {
  /** From left to right. */
  columns: BoardColumn[];
  /** The whole of the pipeline, also what the listing is narrowed to leaves out. */
  stages: PipelineStage[];
  /** Another text as soon as a quote or the pipeline has changed. */
  version: string;
}

/** Further cards of a column. */
export interface MoreCards {
  cards: QuoteSummary[];
  nextCursor: string | null;
}
