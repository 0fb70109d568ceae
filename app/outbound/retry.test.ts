import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { delayAfter, RETRY_SCHEDULES, type RetrySchedule } from './retry.ts';

const now = new Date('2026-11-21T18:00:00Z');
const { standard, extended } = RETRY_SCHEDULES;
/** Neither longer nor shorter. */
const middling = () => 0.5;
const reckoning = (schedule: RetrySchedule, random = middling) => ({ schedule, now, random });
const after = (number: number, statusCode: number | null = 500, retryAfter: string | null = null) =>
  delayAfter({ number, statusCode, retryAfter }, reckoning(standard));

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
    reckoning({ waitsMs: [7_200_000], jitter: 0 }),
  );
  expect(twoHours).toBe(7_200_000);
});

test('a Retry-After that is neither seconds nor a date is as good as none', () => {
  for (const odd of ['', 'soon', '-5', '1.5', '12h', '2026-11-21', '1e9', '0x10', 'NaN']) {
    expect(after(2, 503, odd)).toBe(4_000);
  }
});

test('the extended schedule: those three, then 1 min, 10 min, 1 h, 6 h, 24 h and 48 h', () => {
  const waits = Array.from({ length: 10 }, (_, made) =>
    delayAfter({ number: made + 1, statusCode: 500, retryAfter: null }, reckoning(extended)),
  );
  const [minute, hour] = [60_000, 3_600_000];
  expect(waits).toEqual([
    1_000,
    4_000,
    16_000,
    minute,
    10 * minute,
    hour,
    6 * hour,
    24 * hour,
    48 * hour,
    null,
  ]);
});

/** From 0 to 1, both of them included. */
const chances = fc.double({ min: 0, max: 1, noNaN: true });

test('each of its waits is up to a tenth longer or shorter; those of the standard one are as they stand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), chances, (number, chance) => {
      const failed = { number, statusCode: 500, retryAfter: null };
      const random = () => chance;
      const wait = extended.waitsMs[number - 1] ?? 0;
      const delay = delayAfter(failed, reckoning(extended, random));
      expect(delay).toBeCloseTo(wait * (0.9 + 0.2 * chance), -1);
      const plain = delayAfter(failed, reckoning(standard, random));
      expect(plain).toBe(standard.waitsMs[number - 1] ?? null);
    }),
  );
  const ends = [0, 1].map((chance) =>
    delayAfter(
      { number: 9, statusCode: null, retryAfter: null },
      reckoning(extended, () => chance),
    ),
  );
  expect(ends).toEqual([155_520_000, 190_080_000]);
});

test('the waits of one outage, shortest chances and all, outlast a weekend', () => {
  const shortest = extended.waitsMs.reduce((sum, wait) => sum + wait * 0.9, 0);
  expect(shortest).toBeGreaterThan(64 * 3_600_000);
});

test('whatever is answered, the delay is within the schedule and one hour, or there is none', () => {
  const schedules = fc.record({
    waitsMs: fc.array(fc.integer({ min: 0, max: 200_000_000 }), { maxLength: 9 }),
    jitter: fc.constantFrom(0, 0.1),
  });
  const status = fc.option(fc.integer({ min: 100, max: 599 }));
  const header = fc.option(
    fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    ),
  );
  const failures = fc.record({
    number: fc.integer({ min: 1, max: 12 }),
    statusCode: status,
    retryAfter: header,
  });
  fc.assert(
    fc.property(schedules, failures, chances, (schedule, failed, chance) => {
      const delay = delayAfter(
        failed,
        reckoning(schedule, () => chance),
      );
      const wait = schedule.waitsMs[failed.number - 1];
      if (wait === undefined) {
        expect(delay).toBeNull();
        return;
      }
      expect(delay).toBeGreaterThanOrEqual(Math.floor(wait * (1 - schedule.jitter)));
      expect(delay).toBeLessThanOrEqual(
        Math.max(Math.ceil(wait * (1 + schedule.jitter)), 3_600_000),
      );
    }),
  );
});
