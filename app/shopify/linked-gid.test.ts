import { expect, test } from 'vitest';
import { linkedGid } from './linked-gid.ts';

test('what a link is about is known by its number, or by its gid', () => {
  const gid = 'gid://shopify/DraftOrder/1072';
  expect(linkedGid('DraftOrder', '1072')).toBe(gid);
  expect(linkedGid('DraftOrder', gid)).toBe(gid);
});

test.each([
  null,
  '',
  'gid://shopify/Order/1072',
  'gid://shopify/DraftOrder/',
  'gid://shopify/DraftOrder/1/2',
  '1072; DROP',
  '-1',
  '1e3',
  '9'.repeat(19),
])('%j is about no draft order', (id) => {
  expect(linkedGid('DraftOrder', id)).toBeNull();
});
