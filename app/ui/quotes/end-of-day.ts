import { dayStart } from '../day-start.ts';

/**
 * The last moment of a date as a date field gives it, in a time zone, in ISO 8601; empty when it is no
 * date.
 */
export function endOfDay(date: string, timeZone: string): string {
  const next = dayStart(date, timeZone, 1);
  return next === null ? '' : new Date(next.getTime() - 1).toISOString();
}
