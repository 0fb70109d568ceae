/**
 * Where a quote stands in its fixed life. The merchant's own pipeline of stages is another axis.
 * `deleted` is a tombstone: no list shows it.
 */
export const QUOTE_STATUSES = [
  'requested',
  'sent',
  'approved',
  'rejected',
  'converted',
  'invoiced',
  'ordered',
  'expired',
  'deleted',
] as const;

export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** A quote's number as people see it, like `Q-1001`. */
export function quoteName(prefix: string, number: number): string {
  return `${prefix}${number}`;
}
