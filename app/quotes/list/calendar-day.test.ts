import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayAfter, isCalendarDay, startOfDay } from './calendar-day.ts';

describe('a day begins', () => {
  test.each([
    ['2026-11-29', 'UTC', '2026-11-29T00:00:00.000Z'],
    ['2026-11-29', 'Europe/Berlin', '2026-11-28T23:00:00.000Z'],
    ['2026-06-01', 'Europe/Berlin', '2026-05-31T22:00:00.000Z'],
    ['2026-11-29', 'America/New_York', '2026-11-29T05:00:00.000Z'],
    ['2026-11-29', 'Asia/Kolkata', '2026-11-28T18:30:00.000Z'],
    ['2026-11-29', 'Pacific/Kiritimati', '2026-11-28T10:00:00.000Z'],
    ['2026-11-29', 'Pacific/Pago_Pago', '2026-11-29T11:00:00.000Z'],
    // Clocks are put forward, and back, in the night of that day.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // At midnight itself: the day begins at one o'clock.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // From one o'clock back to midnight: the first of two midnights.
    ['2022-10-30', 'Atlantic/Azores', '2022-10-30T00:00:00.000Z'],
    ['2023-11-05', 'America/Havana', '2023-11-05T04:00:00.000Z'],
  ])('%s in %s at %s', (day, timeZone, at) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(at);
  });

  it('where the one before ends, in every zone: the moment before shows another date', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2037-12-31'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(days, zones, (at, timeZone) => {
        const day = at.toISOString().slice(0, 10);
        const begins = startOfDay(day, timeZone).getTime();
        const dateAt = (ms: number) =>
          new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(ms);
        expect(dateAt(begins - 1) < day).toBe(true);
        // Samoa and Tokelau left a day out when they moved over the date line.
        expect(dateAt(begins) >= day).toBe(true);
      }),
    );
  });
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '0001-01-01', '26-01-01', '', 'today'])(
  '%j is no day',
  (text) => {
    expect(isCalendarDay(text)).toBe(false);
  },
);

test('the day after the last of a month or year is the first of the next', () => {
  expect([dayAfter('2028-02-28'), dayAfter('2028-02-29'), dayAfter('2026-12-31')]).toEqual([
    '2028-02-29',
    '2028-03-01',
    '2027-01-01',
  ]);
});
