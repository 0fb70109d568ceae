import { dateTimeFormat } from '../../intl-formats.ts';

/** Whether it is a day like 2026-11-29, in a year that calendars of this world have. */
export function isCalendarDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day after. */
export function dayAfter(day: string): string {
  return daysLater(day, 1);
}

/** So many days after; before, of a number below zero. */
export function daysLater(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** Which day it is in a time zone at a moment. */
export function dayAt(at: Date, timeZone: string): string {
  return isoDay(wallClock(at.getTime(), timeZone));
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * When a day begins in a time zone (an IANA name): at midnight, or where clocks are put forward at
 * midnight, when the day's first minute is.
 */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The zone's time may be changed on the day itself: both of its offsets are tried, the earlier instant first.
  const candidates = [midnight - DAY_MS, midnight + DAY_MS]
    .map((around) => midnight - offsetAt(around, timeZone))
    .toSorted((a, b) => a - b);
  const begins = candidates.find((at) => wallClock(at, timeZone) >= midnight);
  return new Date(begins ?? midnight);
}

/** How far a zone's clocks are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  return wallClock(at, timeZone) - at;
}

/** What a zone's clocks show, as if it were UTC. */
function wallClock(at: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const [year = 0, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (type) => Number(parts.find((part) => part.type === type)?.value),
  );
  return Date.UTC(year, month - 1, ...rest);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return dateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
