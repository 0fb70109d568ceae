import { calendarDate } from './format-time.ts';

/** Clocks on Earth are at most 14 hours ahead of UTC, and 12 behind. */
const FURTHEST_MS = 15 * 60 * 60 * 1_000;

/**
 * When a day begins by the calendar of a time zone, `later` days after the one in a date field: the first
 * moment of it, also where clocks are put forward at midnight. Null when the field holds no date.
 */
export function dayStart(field: string, timeZone: string, later = 0): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(field) ?? [];
  if (!year || Number(year) < FIRST_YEAR) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).toISOString().slice(0, 10) !== field) return null;
  return firstMomentOf(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + later)),
    timeZone,
  );
}

/** While a year is typed, a field passes through those of the first centuries. */
const FIRST_YEAR = 2000;

/** Looked for by halves: of a zone the platform tells what a moment is there, not the other way round. */
function firstMomentOf(midnight: Date, timeZone: string): Date {
  const date = midnight.toISOString().slice(0, 10);
  let before = midnight.getTime() - FURTHEST_MS;
  let then = midnight.getTime() + FURTHEST_MS;
  while (then - before > 1) {
    const middle = Math.floor((before + then) / 2);
    if (calendarDate(new Date(middle), timeZone) < date) before = middle;
    else then = middle;
  }
  return new Date(then);
}
