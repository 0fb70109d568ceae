import { QuoteStatus } from '@prisma/client';
import { expect, test } from 'vitest';
import { QUOTE_STATUSES, quoteName } from './quote.ts';

test('a quote is called by its shop’s prefix and its number', () => {
  expect(quoteName('Q-', 1001)).toBe('Q-1001');
});

test('the statuses are those of the database', () => {
  expect([...QUOTE_STATUSES].toSorted()).toEqual(Object.values(QuoteStatus).toSorted());
});
