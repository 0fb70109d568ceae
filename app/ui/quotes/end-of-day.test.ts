import { expect, it } from 'vitest';
import { endOfDay } from './end-of-day.ts';

it('a day ends a millisecond before the next one begins, in the zone it is asked for', () => {
  expect(endOfDay('2026-11-30', 'UTC')).toBe('2026-11-30T23:59:59.999Z');
  expect(endOfDay('2026-11-30', 'America/New_York')).toBe('2026-12-01T04:59:59.999Z');
  expect(endOfDay('2026-12-31', 'Pacific/Auckland')).toBe('2026-12-31T10:59:59.999Z');
});

it.each(['', 'soon', '2026-13-40', '2026-02-31'])('%j has no end', (date) => {
  expect(endOfDay(date, 'UTC')).toBe('');
});
