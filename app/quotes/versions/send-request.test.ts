import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPayable, roundToCurrency } from '../price.ts';
import { expiryErrors, letterErrors, lineErrors, readLetter } from './send-request.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1_000;
const letter = (changes: { recipients?: string[]; message?: string } = {}) =>
  readLetter({ recipients: ['ada@example.com'], message: '', ...changes });

describe('recipients', () => {
  test('are taken once each, without the space around them', () => {
    const recipients = [' ada@example.com ', 'ADA@example.com', '', 'bob@example.com'];
    expect(letter({ recipients }).recipients).toEqual(['ada@example.com', 'bob@example.com']);
    expect(letterErrors(letter({ recipients }))).toEqual([]);
  });

  test.each([
    ['none', []],
    ['only blanks', [' ', '']],
    ['no address', ['ada@example.com', 'nope']],
    ['two in one', ['ada@example.com, bob@example.com']],
    ['a header in it', ['ada@example.com\r\nBcc: all@example.com']],
    ['eleven', Array.from({ length: 11 }, (_, n) => `a${n}@example.com`)],
  ])('%s: refused at recipients', (_what, recipients) => {
    expect(letterErrors(letter({ recipients })).map(({ field }) => field)).toEqual(['recipients']);
  });

  test('ten are fine', () => {
    const recipients = Array.from({ length: 10 }, (_, n) => `a${n}@example.com`);
    expect(letterErrors(letter({ recipients }))).toEqual([]);
  });
});

test('a message is cleaned, and refused when it is longer than 5,000 characters', () => {
  expect(letter({ message: ' Hello\r\nAda\u0000 ' }).message).toBe('Hello\nAda');
  expect(letterErrors(letter({ message: 'a'.repeat(5_000) }))).toEqual([]);
  expect(letterErrors(letter({ message: 'a'.repeat(5_001) }))).toMatchObject([
    { field: 'message' },
  ]);
});

test.each([
  ['now', 0, false],
  ['yesterday', -1, false],
  ['tomorrow', 1, true],
  ['in a leap year', 366, true],
  ['later', 366.001, false],
  ['never a date', Number.NaN, false],
])('an expiry %s', (_when, days, fine) => {
  const errors = expiryErrors(new Date(NOW.getTime() + days * DAY_MS), NOW);
  expect(errors.map(({ field }) => field)).toEqual(fine ? [] : ['expiresAt']);
});

describe('lines', () => {
  const line = (quotedPrice: string | null) => ({
    catalogPrice: '1',
    requestedPrice: null,
    quotedPrice,
  });

  test('are needed', () => {
    expect(lineErrors([], 'USD')).toMatchObject([{ field: 'lines' }]);
  });

  test('cannot be offered at a fraction of what their currency has', () => {
    const lines = [line('1.50'), line('0.0825'), line(null), line('2.005')];
    expect(lineErrors(lines, 'USD').map(({ field }) => field)).toEqual(['lines[1]', 'lines[3]']);
    expect(lineErrors([line('1.5')], 'JPY')).toMatchObject([{ field: 'lines[0]' }]);
    expect(lineErrors([line('1.125')], 'KWD')).toEqual([]);
    // A price that nobody typed counts as well: it is what is sent.
    expect(lineErrors([{ ...line(null), requestedPrice: '0.001' }], 'USD')).toHaveLength(1);
  });

  test('whatever can be paid is what rounding leaves alone', () => {
    const price = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 4 }));
    const currency = fc.constantFrom('USD', 'JPY', 'KWD');
    fc.assert(
      fc.property(price, currency, ([digits, decimals], code) => {
        const text = digits.toString().padStart(decimals + 1, '0');
        const at = text.length - decimals;
        const amount = decimals === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`;
        const same = Number(roundToCurrency(amount, code)) === Number(amount);
        expect(isPayable(amount, code)).toBe(same);
      }),
    );
  });
});
