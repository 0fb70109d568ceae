import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayStart } from './day-start.ts';
import { calendarDate } from './format-time.ts';

const startOf = (date: string, timeZone: string) => dayStart(date, timeZone)?.toISOString();

describe('a day begins', () => {
  test.each([
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21', 'America/New_York', '2026-11-21T05:00:00.000Z'],
    ['2026-07-21', 'America/New_York', '2026-07-21T04:00:00.000Z'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-20T18:15:00.000Z'],
    ['2026-11-21', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z'],
    ['2026-11-21', 'Pacific/Pago_Pago', '2026-11-21T11:00:00.000Z'],
    // Clocks went forward at midnight: there was no 00:00.
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
    // Clocks went back at midnight: 23:00 came twice, and belongs to the day before.
    ['2024-04-07', 'America/Santiago', '2024-04-07T04:00:00.000Z'],
  ])('%s in %s at %s', (date, timeZone, at) => {
    expect(startOf(date, timeZone)).toBe(at);
  });

  test('with its first moment: the one before is of another day, in any zone on any date', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const days = fc
      .date({ min: new Date('2020-01-02'), max: new Date('2039-12-30'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, zones, (date, timeZone) => {
        const start = dayStart(date, timeZone) ?? new Date(0);
        expect(calendarDate(start, timeZone)).toBe(date);
        expect(calendarDate(new Date(start.getTime() - 1), timeZone) < date).toBe(true);
      }),
    );
  });

  test('after the one before it, over the ends of months and years', () => {
    expect(dayStart('2026-12-31', 'UTC', 1)?.toISOString()).toBe('2027-01-01T00:00:00.000Z');
    expect(dayStart('2028-02-28', 'UTC', 1)?.toISOString()).toBe('2028-02-29T00:00:00.000Z');
  });
});

test('a field that is empty, still being typed or wrong is no day', () => {
  for (const field of ['', '0002-11-21', '2026', 'tomorrow', '2026-02-31', '2026-13-01']) {
    expect(dayStart(field, 'UTC')).toBeNull();
  }
});
