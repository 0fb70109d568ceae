import { expect, test } from 'vitest';
import { calendarDate } from '../format-time.ts';
import { lastDay, startOfDay } from './log-dates.ts';

test('a field’s date is the day in the reader’s time zone', () => {
  const at = new Date('2026-11-21T23:30:00.000Z');
  expect(calendarDate(at, 'UTC')).toBe('2026-11-21');
  expect(calendarDate(at, 'Pacific/Auckland')).toBe('2026-11-22');
});

test('a day goes from its first moment up to that of the next', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [from, to] = [startOfDay('2026-10-31'), startOfDay('2026-10-31', 1)];
  expect(from).toEqual(new Date(2026, 9, 31));
  expect(to).toEqual(new Date(2026, 10, 1));
  expect(calendarDate(from ?? new Date(0), timeZone)).toBe('2026-10-31');
  expect(calendarDate(lastDay(to ?? new Date(0)), timeZone)).toBe('2026-10-31');
});

test('a field that is empty or still being typed is no date', () => {
  for (const field of ['', '0002-11-21', '2026', 'tomorrow']) expect(startOfDay(field)).toBeNull();
});
