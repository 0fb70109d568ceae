import type { InsightPeriod } from './insight-period.ts';

/** How far quotes came, in order. Whoever skips a step has taken it: no step has more than the one before. */
export const FUNNEL_STEPS = ['requested', 'sent', 'approved', 'converted', 'ordered'] as const;

export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** How many of the quotes that were made in some time came at least so far, by now. */
export type Funnel = Record<FunnelStep, number>;

/** Of the quotes that were made in some time. */
export interface Outcome {
  funnel: Funnel;
  /** Seconds from a quote's making to its first sending, in the middle of all that were sent; null: none was. */
  medianAnswerSeconds: number | null;
}

/** A bar of a chart. */
export interface InsightBar {
  /** Its first day, like 2026-11-29, in the shop's time zone. */
  day: string;
  requested: number;
  ordered: number;
}

/** What came of the quotes of a period. */
export interface Insights extends Outcome {
  period: InsightPeriod;
  bars: InsightBar[];
  /** The same of as much time before. */
  before: Outcome;
}

/** What open quotes are worth, in one currency: currencies are never added. */
export interface OpenValue {
  /** ISO 4217 */
  currency: string;
  count: number;
  /** A decimal string. */
  total: string;
  /** By the stage's id; a stage without any is left out. */
  stages: Record<string, { count: number; total: string }>;
}
