import { dateTimeFormat } from '../intl-formats.ts';
import type { Translate } from '../texts/texts.ts';

/** What a moment is written for: the reader's language, time zone, and the present moment. */
export interface Reading {
  locale: string;
  /** IANA name. */
  timeZone: string;
  now: Date;
}

/**
 * A moment in short, as the Shopify admin writes it: "Today at 6:04 PM", "Yesterday at …",
 * "Nov 3 at …", with the year when it is another one. `seconds` is for logs.
 */
export function formatTime(
  t: Translate,
  at: Date,
  reading: Reading,
  options?: { seconds?: boolean },
): string {
  const { locale, timeZone, now } = reading;
  const format = dateTimeFormat(locale, {
    timeZone,
    timeStyle: options?.seconds ? 'medium' : 'short',
  });
  const clock = plainSpaces(format.format(at));
  const date = calendarDate(at, timeZone);
  if (date === calendarDate(now, timeZone)) return t('common.time.today', { clock });
  const yesterday = new Date(now.getTime() - DAY_MS);
  if (date === calendarDate(yesterday, timeZone)) return t('common.time.yesterday', { clock });
  return t('common.time.day', { date: day(at, reading), clock });
}

/** A moment in full with its zone, for a tooltip: "November 21, 2026 at 6:04:09 PM UTC". */
export function formatFullTime(at: Date, { locale, timeZone }: Reading): string {
  const format = dateTimeFormat(locale, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'long',
  });
  return plainSpaces(format.format(at));
}

/** `America/New_York` → "America/New York" */
export function zoneName(timeZone: string): string {
  return timeZone.replaceAll('_', ' ');
}

/** A day of the calendar, as date fields have it, in words: 2026-11-29 → "Nov 29, 2026". */
export function formatDate(date: string, { locale }: Reading): string {
  const format = dateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const DAY_MS = 24 * 60 * 60 * 1000;

function day(at: Date, { locale, timeZone, now }: Reading): string {
  const year = calendarDate(at, timeZone).slice(0, 4);
  const sameYear = year === calendarDate(now, timeZone).slice(0, 4);
  return dateTimeFormat(locale, {
    timeZone,
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** A moment's date, as date fields have it: 2026-11-21. The Canadian English date is ISO 8601's. */
export function calendarDate(at: Date, timeZone: string): string {
  const calendar = dateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return calendar.format(at);
}

/** Node and browsers disagree on the kind of space before "PM", and React on hydrating would too. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
