/** When a failed attempt is made again. After the last wait and its attempt, the delivery has failed. */
export interface RetrySchedule {
  /** Milliseconds between one attempt and the next. */
  waitsMs: readonly number[];
  /** By how much of itself each wait may be longer or shorter, so that a receiver that comes back is not met by all at once. */
  jitter: number;
}

export const SCHEDULE_NAMES = ['standard', 'extended'] as const;
/** As an endpoint's `schedule` column holds it. */
export type ScheduleName = (typeof SCHEDULE_NAMES)[number];

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;

/** AddToQuote: "waits one second and retries … four seconds … sixteen seconds": four attempts in all. */
const STANDARD_WAITS_MS = [1_000, 4_000, 16_000];
/** PROTOCOLS.md, "Delivery": over three days in all, so that a weekend's outage loses nothing. */
const EXTENDED_WAITS_MS = [
  ...STANDARD_WAITS_MS,
  MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
  48 * HOUR_MS,
];

export const RETRY_SCHEDULES: Readonly<Record<ScheduleName, RetrySchedule>> = {
  standard: { waitsMs: STANDARD_WAITS_MS, jitter: 0 },
  extended: { waitsMs: EXTENDED_WAITS_MS, jitter: 0.1 },
};

/** A receiver's wish to be left alone is granted up to here, or up to the schedule's own next interval. */
const LONGEST_WISH_MS = HOUR_MS;
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

/** What the next attempt's time is reckoned with; `random` answers from 0 to 1. */
export interface Reckoning {
  schedule: RetrySchedule;
  now: Date;
  random: () => number;
}

/** Milliseconds until the next attempt, or null when that was the last one. */
export function delayAfter(
  failed: FailedAttempt,
  { schedule, now, random }: Reckoning,
): number | null {
  const wait = schedule.waitsMs[failed.number - 1];
  if (wait === undefined) return null;
  const interval = Math.round(wait * (1 + schedule.jitter * (2 * random() - 1)));
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
