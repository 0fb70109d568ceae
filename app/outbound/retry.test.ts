import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { delayAfter, STANDARD_SCHEDULE } from './retry.ts';

const now = new Date('2026-11-21T18:00:00Z');
const after = (number: number, statusCode: number | null = 500, retryAfter: string | null = null) =>
  delayAfter({ number, statusCode, retryAfter }, STANDARD_SCHEDULE, now);

test('the standard schedule: 1 s, 4 s, 16 s, and after four attempts no more', () => {
  expect([1, 2, 3, 4, 5].map((number) => after(number))).toEqual([
    1_000,
    4_000,
    16_000,
    null,
    null,
  ]);
  expect(after(1, null)).toBe(1_000);
});

test.each([429, 502, 503, 504])('Retry-After is honoured on %i', (statusCode) => {
  expect(after(1, statusCode, '120')).toBe(120_000);
  expect(after(1, statusCode, ' 7 ')).toBe(7_000);
  expect(after(1, statusCode, 'Sat, 21 Nov 2026 18:02:00 GMT')).toBe(120_000);
  expect(after(1, statusCode, 'Saturday, 21-Nov-26 18:02:00 GMT')).toBe(120_000);
});

test('an asctime date is of GMT, wherever this process runs', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(after(1, 503, 'Sat Nov 21 18:02:00 2026')).toBe(120_000);
  vi.unstubAllEnvs();
});

test.each([null, 400, 408, 500, 501])('and is not on %s', (statusCode) => {
  expect(after(1, statusCode, '120')).toBe(1_000);
});

test('no longer than an hour, and never sooner than the schedule', () => {
  expect(after(1, 503, '999999')).toBe(3_600_000);
  expect(after(3, 503, '2')).toBe(16_000);
  expect(after(3, 503, 'Sat, 21 Nov 2026 17:00:00 GMT')).toBe(16_000);
  const twoHours = delayAfter(
    { number: 1, statusCode: 503, retryAfter: '99999' },
    [7_200_000],
    now,
  );
  expect(twoHours).toBe(7_200_000);
});

test('a Retry-After that is neither seconds nor a date is as good as none', () => {
  for (const odd of ['', 'soon', '-5', '1.5', '12h', '2026-11-21', '1e9', '0x10', 'NaN']) {
    expect(after(2, 503, odd)).toBe(4_000);
  }
});

test('whatever is answered, the delay is within the schedule and one hour, or there is none', () => {
  const schedules = fc.array(fc.integer({ min: 0, max: 200_000_000 }), { maxLength: 9 });
  const status = fc.option(fc.integer({ min: 100, max: 599 }));
  const header = fc.option(
    fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    ),
  );
  fc.assert(
    fc.property(
      schedules,
      fc.integer({ min: 1, max: 12 }),
      status,
      header,
      (schedule, number, statusCode, retryAfter) => {
        const delay = delayAfter({ number, statusCode, retryAfter }, schedule, now);
        const interval = schedule[number - 1];
        if (interval === undefined) {
          expect(delay).toBeNull();
          return;
        }
        expect(delay).toBeGreaterThanOrEqual(interval);
        expect(delay).toBeLessThanOrEqual(Math.max(interval, 3_600_000));
      },
    ),
  );
});
