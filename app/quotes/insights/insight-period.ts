/** The stretches of time that figures are told of, as addresses name them. */
export const INSIGHT_PERIODS = ['7d', '30d', '90d', '12m'] as const;

export type InsightPeriod = (typeof INSIGHT_PERIODS)[number];

/** Of which they are told unless somebody says otherwise. */
export const DEFAULT_PERIOD: InsightPeriod = '30d';
