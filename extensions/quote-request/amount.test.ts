import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from './assets/quote-request-language.js';

describe('an amount as people type it', () => {
  it.each([
    ['12.50', 'en', '12.50'],
    ['12,50', 'en', '12.50'],
    ['12,50', 'de', '12.50'],
    ['12.50', 'de', '12.50'],
    ['1,250', 'en', '1250'],
    ['1.250', 'de', '1250'],
    ['1.250', 'en', '1.250'],
    ['1,250', 'de', '1.250'],
    ['1,250.50', 'de', '1250.50'],
    ['1.250,50', 'en', '1250.50'],
    ['1 250,50', 'fr', '1250.50'],
    ['1’250.50', 'de', '1250.50'],
    ['1.250.000', 'en', '1250000'],
    ['$ 12.50', 'en', '12.50'],
    ['12,50 €', 'de', '12.50'],
    ['.5', 'en', '0.5'],
    ['0,5', 'de', '0.5'],
    ['0.125', 'de', '0.125'],
    ['007', 'en', '7'],
    ['0', 'en', '0'],
  ])('reads %s in %s as %s', (typed, locale, plain) => {
    expect(parseAmount(typed, locale)).toBe(plain);
  });

  it.each([
    '',
    ' ',
    'abc',
    '-5',
    '1e3',
    '12,34,5',
    '1.2.3',
    '1,25.5',
    '12.12345',
    '.',
    ',',
    '12 pieces',
    '0x10',
  ])('does not take %j', (typed) => {
    expect(parseAmount(typed, 'en')).toBeNull();
  });

  it('reads back what each language writes', () => {
    const locales = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'en-IN', 'es', 'pl');
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(locales, cents, (locale, amount) => {
        fc.pre(locale !== 'en-IN' || amount < 10_000_000);
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
          amount / 100,
        );
        expect(Number(parseAmount(written, locale))).toBe(amount / 100);
      }),
    );
  });

  it('gives a plain decimal or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(parseAmount(typed, 'en') ?? '0').toMatch(/^\d+(\.\d{1,4})?$/);
      }),
    );
  });
});
