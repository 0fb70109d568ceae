import { expect, it } from 'vitest';
import { mean, median, percentile, rounded } from './statistics.ts';

it('takes a percentile by nearest rank, whatever the order', () => {
  const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect(percentile(values, 0.95)).toBe(10);
  expect(percentile(values, 0.9)).toBe(9);
  expect(percentile(values, 0)).toBe(1);
  expect(median([3, 1, 2])).toBe(2);
});

it('has no percentile of nothing', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

it('keeps four digits', () => {
  expect(rounded(12_345.6)).toBe(12_350);
  expect(rounded(0.123_456)).toBe(0.1235);
  expect(mean([1, 2, 6])).toBe(3);
});
