import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('an id says what it is of and holds no dot, which Standard Webhooks forbids', () => {
  expect(newId('event')).toMatch(/^evt_[0-9a-z]{26}$/);
});

test('ids sort by the time they were made', async () => {
  const first = newId('quote');
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(first < newId('quote')).toBe(true);
});
