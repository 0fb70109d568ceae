import { expect, test } from 'vitest';
import { addCounts, cappedCount, countInWords } from './capped-count.ts';

test('what is beyond the cap is said to be more, not counted', () => {
  expect(countInWords(cappedCount(0))).toBe('0');
  expect(countInWords(cappedCount(1_200))).toBe('1,200');
  expect(countInWords(cappedCount(10_000))).toBe('10,000');
  expect(countInWords(cappedCount(10_001))).toBe('10,000+');
});

test('counts add up, and to more than the cap when one of them is', () => {
  expect(addCounts([cappedCount(2), cappedCount(3)])).toEqual({ count: 5, more: false });
  expect(countInWords(addCounts([cappedCount(6_000), cappedCount(6_000)]))).toBe('10,000+');
  expect(countInWords(addCounts([cappedCount(10_001), cappedCount(0)]))).toBe('10,000+');
});
