const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Attempts are summed up by ten minutes, beginning with the epoch. */
export const BUCKET_MS = 10 * MINUTE_MS;

/** What an endpoint's health is shown for: how far back, and how much time a bar stands for. */
export const HEALTH_PERIODS = {
  hour: { lengthMs: HOUR_MS, barMs: BUCKET_MS },
  day: { lengthMs: 24 * HOUR_MS, barMs: HOUR_MS },
  week: { lengthMs: 7 * 24 * HOUR_MS, barMs: 6 * HOUR_MS },
} as const;

export type HealthPeriod = keyof typeof HEALTH_PERIODS;

/** The period that an address names; the day when it names none. */
export function parseHealthPeriod(text: string | null): HealthPeriod {
  return text === 'hour' || text === 'week' ? text : 'day';
}

/** The beginning of the stretch of `lengthMs` that a moment lies in. */
export function beginningOf(moment: Date, lengthMs: number): Date {
  return new Date(Math.floor(moment.getTime() / lengthMs) * lengthMs);
}

/**
 * Where a period begins: with the ten minutes that the moment so long ago lies in, so that everything
 * that recent is in it, and nothing more than ten minutes older.
 */
export function periodStart(period: HealthPeriod, now: Date): Date {
  return beginningOf(new Date(now.getTime() - HEALTH_PERIODS[period].lengthMs), BUCKET_MS);
}
