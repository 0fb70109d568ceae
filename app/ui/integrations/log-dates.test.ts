import { expect, test } from 'vitest';
import { dayStart } from '../day-start.ts';
import { calendarDate } from '../format-time.ts';
import { lastDay } from './log-dates.ts';

test('a range up to the beginning of a day ends with the day before', () => {
  for (const timeZone of ['UTC', 'Pacific/Auckland', 'America/New_York']) {
    const to = dayStart('2026-10-31', timeZone, 1) ?? new Date(0);
    expect(calendarDate(lastDay(to), timeZone)).toBe('2026-10-31');
  }
});
