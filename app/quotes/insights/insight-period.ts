/** The stretches of time that figures are told of, as addresses name them. */
export const INSIGHT_PERIODS = ['7d', '30d', '90d', '12m'] as const;

export type InsightPeriod = (typeof INSIGHT_PERIODS)[number];

const DEFAULT_PERIOD: InsightPeriod = '30d';

/** The one that an address names; another word, or none, is 30 days. */
export function parseInsightPeriod(text: string | null): InsightPeriod {
  return INSIGHT_PERIODS.find((period) => period === text) ?? DEFAULT_PERIOD;
}
