import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addUp, CLASS_BOUNDS, classOf, percentile } from './response-times.ts';

const milliseconds = fc.integer({ min: 0, max: 10_000 });

function histogramOf(times: number[]): number[] {
  const histogram = Array.from({ length: CLASS_BOUNDS.length + 1 }, () => 0);
  for (const ms of times) histogram[classOf(ms)]! += 1;
  return histogram;
}

function exact(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1]!;
}

it('percentiles read from a histogram are within 4 % of the exact ones, or half a millisecond', () => {
  fc.assert(
    fc.property(
      fc.array(milliseconds, { minLength: 1, maxLength: 300 }),
      fc.constantFrom(0.5, 0.95),
      (times, share) => {
        const truth = exact(times, share);
        const read = percentile(histogramOf(times), share)!;
        expect(Math.abs(read - truth)).toBeLessThanOrEqual(Math.max(0.5, truth * 0.04));
      },
    ),
  );
});

it('histograms added up are the histogram of all', () => {
  const times = fc.array(milliseconds, { maxLength: 50 });
  fc.assert(
    fc.property(fc.array(times, { minLength: 1, maxLength: 8 }), (groups) => {
      expect(addUp(groups.map(histogramOf))).toEqual(histogramOf(groups.flat()));
    }),
  );
});

it('short times are told to the millisecond, those over the deadline as the deadline', () => {
  for (const ms of [0, 1, 7, 14]) expect(percentile(histogramOf([ms]), 0.5)).toBe(ms);
  expect(percentile(histogramOf([10_000]), 0.5)).toBe(10_000);
  expect(percentile(histogramOf([64_000]), 0.95)).toBe(10_000);
});

it('without attempts there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNull();
  expect(percentile([0, 0, 0], 0.95)).toBeNull();
  expect(addUp([])).toEqual([]);
});
