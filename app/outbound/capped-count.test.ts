import { expect, test } from 'vitest';
import { loadTexts } from '../texts/load-texts.ts';
import { addCounts, cappedCount, countText, type CappedCount } from './capped-count.ts';

const { t } = await loadTexts('en');
const told = (count: CappedCount): string => countText(t, count);

test('what is beyond the cap is said to be more, not counted', () => {
  expect(told(cappedCount(0))).toBe('0');
  expect(told(cappedCount(1_200))).toBe('1,200');
  expect(told(cappedCount(10_000))).toBe('10,000');
  expect(told(cappedCount(10_001))).toBe('10,000+');
});

test('counts add up, and to more than the cap when one of them is', () => {
  expect(addCounts([cappedCount(2), cappedCount(3)])).toEqual({ count: 5, more: false });
  expect(told(addCounts([cappedCount(6_000), cappedCount(6_000)]))).toBe('10,000+');
  expect(told(addCounts([cappedCount(10_001), cappedCount(0)]))).toBe('10,000+');
});
