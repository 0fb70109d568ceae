import { dayAt, daysLater } from '../list/calendar-day.ts';
import type { Looking } from '../list/list-criteria.ts';
import { ME, NOBODY, OPEN_STATUSES, type QuoteFilter } from '../list/quote-filter.ts';

/** Why quotes need somebody to look at them, the most urgent first. */
export const ATTENTION_REASONS = ['unanswered', 'unassigned', 'expiring', 'approved'] as const;

export type AttentionReason = (typeof ATTENTION_REASONS)[number];

/** Quotes that need somebody, and the list of exactly those. */
export interface Attention {
  reason: AttentionReason;
  filter: Partial<QuoteFilter>;
  count: number;
  /** There are at least so many, and probably more. */
  more: boolean;
}

/** A quote of mine that was not answered for so long is late. */
const ANSWER_HOURS = 24;
const EXPIRING_DAYS = 7;

/** Which quotes each reason finds; null: whoever looks has none. */
export function attentionFilter(
  reason: AttentionReason,
  { memberId, timeZone, now }: Looking,
): Partial<QuoteFilter> | null {
  switch (reason) {
    case 'unanswered':
      return memberId === null ? null : { assignees: [ME], unansweredHours: ANSWER_HOURS };
    case 'unassigned':
      return { statuses: [...OPEN_STATUSES], assignees: [NOBODY] };
    case 'expiring':
      return { expiringUntil: daysLater(dayAt(now, timeZone), EXPIRING_DAYS) };
    case 'approved':
      return { statuses: ['approved'] };
  }
}
