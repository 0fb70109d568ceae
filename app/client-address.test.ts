import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7, 10.0.0.1', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['', 'unknown'],
  ['nonsense', 'unknown'],
])('%j is counted as %s', (header, address) => {
  expect(clientAddress(new Headers({ 'X-Forwarded-For': header }))).toBe(address);
});

test('without the header nobody in particular asks', () => {
  expect(clientAddress(new Headers())).toBe('unknown');
});
