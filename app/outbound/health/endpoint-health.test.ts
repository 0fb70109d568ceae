import { expect, it } from 'vitest';
import { healthOf, type Bucket } from './endpoint-health.ts';
import { parseHealthPeriod, periodStart } from './health-period.ts';
import { classOf } from './response-times.ts';

const NOW = new Date('2026-11-21T18:04:00.000Z');

/** Attempts that all took `ms`. */
function bucket(
  start: string,
  counts: { attempts: number; succeeded: number; ms: number },
): Bucket {
  const responseTimes = Array.from({ length: classOf(counts.ms) + 1 }, () => 0);
  responseTimes[classOf(counts.ms)] = counts.attempts;
  return { start: new Date(start), ...counts, responseTimes };
}

it('a period has a bar for each of its stretches, empty ones too, the last one under way', () => {
  const starts = (period: 'hour' | 'day' | 'week') =>
    healthOf([], period, NOW).bars.map(({ start }) => start.toISOString().slice(5, 16));
  expect(starts('hour')).toEqual(
    ['17:00', '17:10', '17:20', '17:30', '17:40', '17:50', '18:00'].map((at) => `11-21T${at}`),
  );
  expect(starts('day')).toHaveLength(25);
  expect(starts('day').at(0)).toBe('11-20T18:00');
  expect(starts('week')).toHaveLength(29);
  expect(starts('week').at(-1)).toBe('11-21T18:00');
});

it('bars and the whole add up, and percentiles are of all attempts together', () => {
  const health = healthOf(
    [
      bucket('2026-11-21T16:50:00.000Z', { attempts: 7, succeeded: 7, ms: 1 }),
      bucket('2026-11-21T17:00:00.000Z', { attempts: 90, succeeded: 90, ms: 5 }),
      bucket('2026-11-21T18:00:00.000Z', { attempts: 10, succeeded: 4, ms: 12 }),
    ],
    'hour',
    NOW,
  );
  expect(health).toMatchObject({ attempts: 100, succeeded: 94, medianMs: 5, p95Ms: 12 });
  expect(health.bars.map(({ attempts }) => attempts)).toEqual([90, 0, 0, 0, 0, 0, 10]);
  expect(health.bars.at(1)).toMatchObject({ medianMs: null, p95Ms: null });
  expect(health.bars.at(-1)).toMatchObject({ succeeded: 4, medianMs: 12 });
});

it('buckets of ten minutes go into the hour or the quarter of a day that they lie in', () => {
  const buckets = [
    bucket('2026-11-21T12:10:00.000Z', { attempts: 1, succeeded: 1, ms: 5 }),
    bucket('2026-11-21T17:50:00.000Z', { attempts: 2, succeeded: 1, ms: 5 }),
  ];
  const day = healthOf(buckets, 'day', NOW).bars.filter(({ attempts }) => attempts > 0);
  expect(day.map(({ start }) => start.getUTCHours())).toEqual([12, 17]);
  const week = healthOf(buckets, 'week', NOW).bars.filter(({ attempts }) => attempts > 0);
  expect(week).toMatchObject([{ attempts: 3, succeeded: 2 }]);
});

it('everything of the last hour is in it, whenever in ten minutes one looks', () => {
  expect(periodStart('hour', new Date('2026-11-21T18:09:59.999Z')).toISOString()).toBe(
    '2026-11-21T17:00:00.000Z',
  );
  expect(periodStart('hour', new Date('2026-11-21T18:10:00.000Z')).toISOString()).toBe(
    '2026-11-21T17:10:00.000Z',
  );
});

it('an address that names no period, or none there is, means the day', () => {
  expect(parseHealthPeriod(null)).toBe('day');
  expect(parseHealthPeriod('month')).toBe('day');
  expect(parseHealthPeriod('week')).toBe('week');
});
