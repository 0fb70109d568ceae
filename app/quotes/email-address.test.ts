import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmailAddress } from './email-address.ts';

test.each([
  'ada@example.com',
  'ada.lovelace+quotes@sub.example.co.uk',
  "o'brien@example.ie",
  'jörg@müller.de',
  '用户@例子.公司',
  'a@b.io',
])('%s is one', (address) => {
  expect(isEmailAddress(address)).toBe(true);
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.com',
  'ada@example',
  'ada@@example.com',
  'ada lovelace@example.com',
  'ada@exa mple.com',
  '.ada@example.com',
  'ada.@example.com',
  'a..da@example.com',
  'ada@-example.com',
  'ada@example-.com',
  'ada@example..com',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  '"ada"@example.com',
  'ada@example.com\nBcc: all@example.com',
  'ada@example.com, bob@example.com',
  '<ada@example.com>',
  `${'a'.repeat(65)}@example.com`,
  `ada@${'a'.repeat(64)}.com`,
  `ada@${'a.'.repeat(130)}com`,
])('%j is none', (address) => {
  expect(isEmailAddress(address)).toBe(false);
});

test('those that fast-check knows, of the plain kind, are accepted', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      expect(isEmailAddress(address)).toBe(true);
    }),
  );
});
