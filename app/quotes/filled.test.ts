import { expect, test } from 'vitest';
import { filled } from './filled.ts';

test('a place is filled with what is meant for it, as it is', () => {
  expect(filled('Pay {amount} now', { amount: '$& {other}' })).toBe('Pay $& {other} now');
});
