import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import {
  headerErrors,
  isOurHeader,
  MAX_CUSTOM_HEADERS,
  type CustomHeader,
} from './custom-headers.ts';
import { nativeHeaders } from './formats/native-headers.server.ts';
import { newSecret } from './sign.server.ts';

const told = (headers: CustomHeader[]) =>
  headerErrors(headers).map(({ field, message }) => ({ field, message: inEnglish(message) }));
const wrong = (name: string, value = 'x') => told([{ name, value }]);

test.each([
  ['Authorization', 'Bearer abc.def'],
  ['X-Api-Key', 'a'.repeat(1_024)],
  ['x_tenant', 'tab\tinside'],
  ['Cookie', 'a=1; b=2'],
  ['Contents', 'x'],
])('%s is taken', (name, value) => {
  expect(wrong(name, value)).toEqual([]);
});

const OURS = `
X-AddToQuote-Signature x-addtoquote-anything webhook-id Webhook-Signature
Content-Type content-length Content-Encoding Host USER-AGENT Connection
Transfer-Encoding Expect Upgrade TE Trailer Keep-Alive qn-secret
X-Superoffice-Signature Proxy-Authorization Accept-Encoding
X_AddToQuote_Signature webhook_id Content.Type Content_Length transfer_encoding
`;

test.each(OURS.trim().split(/\s+/))('%s is ours or of the connection', (name) => {
  expect(wrong(name)).toMatchObject([{ field: 'headers[0].name' }]);
});

test('nothing we send can be overridden, with the previous signature there or not', () => {
  const sent = { eventId: 'e', eventType: 't', deliveryId: 'd', attempt: 1, body: '{}' };
  const headers = nativeHeaders({ ...sent, sentAt: new Date() }, [newSecret(), newSecret()]);
  expect(Object.keys(headers).filter((name) => !isOurHeader(name))).toEqual([]);
});

test('a name is a token and a value is one line of ASCII, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, value) => {
      const errors = headerErrors([{ name, value }]);
      const taken = (field: string) => !errors.some((error) => error.field === field);
      // The platform's own judge refuses what is no token, and CR, LF and NUL in a value.
      if (taken('headers[0].name')) expect(() => new Headers([[name, 'x']])).not.toThrow();
      if (taken('headers[0].value')) {
        expect(value).toMatch(/^[\t -~]+$/);
        expect(() => new Headers([['x', value]])).not.toThrow();
      }
    }),
  );
  for (const value of ['a\r\nX-Evil: 1', 'a\nb', 'a\rb', 'a\0b', 'é']) {
    expect(wrong('X-Key', value)).toMatchObject([{ field: 'headers[0].value' }]);
  }
  for (const name of ['X Key', 'X:Key', 'X-Key\r\n', 'ключ', '']) {
    expect(wrong(name)).toMatchObject([{ field: 'headers[0].name' }]);
  }
});

test('too long, twice or too many is said, each at its place', () => {
  expect(wrong('X-Key', 'a'.repeat(1_025))).toMatchObject([{ field: 'headers[0].value' }]);
  expect(wrong('X-Key', '')).toEqual([{ field: 'headers[0].value', message: 'Enter a value.' }]);
  expect(wrong('a'.repeat(101))).toMatchObject([{ field: 'headers[0].name' }]);
  const twice = [
    { name: 'X-Key', value: '1' },
    { name: 'x-key', value: '2' },
  ];
  expect(told(twice)).toEqual([
    { field: 'headers[1].name', message: 'x-key is in the list already.' },
  ]);
  const many = Array.from({ length: MAX_CUSTOM_HEADERS + 1 }, (_, n) => ({
    name: `X-${n}`,
    value: 'x',
  }));
  expect(told(many)).toEqual([{ field: 'headers', message: 'Use at most 10 headers.' }]);
  expect(headerErrors(many.slice(1))).toEqual([]);
  // However many there are, they are not gone through one by one.
  const empty = Array.from({ length: 100_000 }, () => ({ name: '', value: '' }));
  expect(told(empty)).toEqual([{ field: 'headers', message: 'Use at most 10 headers.' }]);
});
