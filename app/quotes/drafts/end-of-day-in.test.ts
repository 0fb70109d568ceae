import { expect, test } from 'vitest';
import { endOfDayIn } from './end-of-day-in.ts';

test.each([
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59.000Z'],
  ['2026-12-31', 'America/New_York', '2027-01-01T04:59:59.000Z'],
  ['2026-12-31', 'Europe/Berlin', '2026-12-31T22:59:59.000Z'],
  ['2026-12-31', 'Asia/Kolkata', '2026-12-31T18:29:59.000Z'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.000Z'],
  ['2026-07-01', 'America/New_York', '2026-07-02T03:59:59.000Z'],
  // The clock is put forward, and back, on the day itself.
  ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.000Z'],
  // The day before.
  ['2026-10-24', 'Pacific/Auckland', '2026-10-24T10:59:59.000Z'],
])('%s ends in %s at %s', (day, timeZone, end) => {
  expect(endOfDayIn(day, timeZone).toISOString()).toBe(end);
});
