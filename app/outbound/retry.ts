/** Milliseconds between one attempt and the next. After the last of them fails, so has the delivery. */
export type RetrySchedule = readonly number[];

/** AddToQuote: "waits one second and retries … four seconds … sixteen seconds": four attempts in all. */
export const STANDARD_SCHEDULE: RetrySchedule = [1_000, 4_000, 16_000];

/** A receiver's wish to be left alone is granted up to here, or up to the schedule's own next interval. */
const LONGEST_WISH_MS = 60 * 60 * 1_000;
/** Where Standard Webhooks has Retry-After honoured. */
const STATUSES_WITH_A_WISH = new Set([429, 502, 503, 504]);

/** How an attempt went, as far as it bears on the next. */
export interface FailedAttempt {
  /** 1-based */
  number: number;
  /** Null when no answer came. */
  statusCode: number | null;
  /** The answer's Retry-After header. */
  retryAfter: string | null;
}

/** Milliseconds until the next attempt, or null when that was the last one. */
export function delayAfter(
  failed: FailedAttempt,
  schedule: RetrySchedule,
  now: Date,
): number | null {
  const interval = schedule[failed.number - 1];
  if (interval === undefined) return null;
  if (failed.statusCode === null || !STATUSES_WITH_A_WISH.has(failed.statusCode)) return interval;
  const wish = retryAfterMs(failed.retryAfter, now) ?? 0;
  return Math.max(interval, Math.min(wish, LONGEST_WISH_MS));
}

/** Retry-After as RFC 9110 section 10.2.3 has it: seconds, or a date. Null when it is neither. */
function retryAfterMs(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  // Every form of an HTTP date begins with the name of a day; Date.parse takes far more than those.
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  // One of the forms names no zone and means GMT; Date.parse would take this machine's.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : Math.max(at - now.getTime(), 0);
}
