import { dateTimeFormat } from '../../intl-formats.ts';

/** The last second of a day of the calendar (2026-12-31) in a time zone, by its IANA name. */
export function endOfDayIn(day: string, timeZone: string): Date {
  const written = Date.parse(`${day}T23:59:59Z`);
  const guess = written - offsetMs(new Date(written), timeZone);
  // Where the clock was changed in between, what was ahead of UTC by then is what counts.
  return new Date(written - offsetMs(new Date(guess), timeZone));
}

/** By how much a zone is ahead of UTC at a moment. */
function offsetMs(at: Date, timeZone: string): number {
  const format = dateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // "GMT-05:00"; UTC itself is "GMT".
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
