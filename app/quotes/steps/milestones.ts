import type { QuoteStatus } from '../quote.ts';

/** When a quote first came to a status that its way to an order is measured by; null: it has not yet. */
export interface Milestones {
  firstSentAt: Date | null;
  approvedAt: Date | null;
  convertedAt: Date | null;
  orderedAt: Date | null;
}

const MILESTONES: Partial<Record<QuoteStatus, keyof Milestones>> = {
  sent: 'firstSentAt',
  approved: 'approvedAt',
  converted: 'convertedAt',
  ordered: 'orderedAt',
};

/** What a quote that comes to a status gets: the moment, if it was never there before. */
export function reached(
  before: Milestones,
  status: QuoteStatus,
  now: Date,
): Partial<Record<keyof Milestones, Date>> {
  const milestone = MILESTONES[status];
  return milestone && before[milestone] === null ? { [milestone]: now } : {};
}
