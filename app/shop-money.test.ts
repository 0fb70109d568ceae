import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualDecimals } from './format-money.ts';
import { AMOUNTS, formatShopMoney, isMoneyFormat, type ShopMoney } from './shop-money.ts';

const USD: ShopMoney = {
  currency: 'USD',
  format: '${{amount}}',
  formatWithCode: '${{amount}} USD',
};
const written = (amount: string, format: string, currency = 'EUR') =>
  formatShopMoney(amount, currency, {
    shop: { currency, format, formatWithCode: format },
    locale: 'en',
  });

describe('an amount in the shop’s own currency', () => {
  it.each([
    ['{{amount}}', '1,134.65'],
    ['{{amount_with_comma_separator}}', '1.134,65'],
    ['{{amount_with_apostrophe_separator}}', "1'134.65"],
    ['{{amount_with_space_separator}}', '1\u00a0134,65'],
    ['{{amount_with_period_and_space_separator}}', '1\u00a0134.65'],
    ['€ {{ amount }} net', '€ 1,134.65 net'],
    ['{{amount}} / {{amount_with_comma_separator}}', '1,134.65 / 1.134,65'],
  ])('is written by %s', (format, text) => {
    expect(written('1134.65', format)).toBe(text);
  });

  it.each([
    ['{{amount_no_decimals}}', '1,134'],
    ['{{amount_no_decimals_with_comma_separator}}', '1.134'],
    ['{{amount_no_decimals_with_space_separator}}', '1\u00a0134'],
  ])('has no decimals by %s, unless they say something', (format, text) => {
    expect(written('1134.00', format)).toBe(text);
    expect(written('1134.5', format)).toMatch(/[.,]50$/);
  });

  it('has the decimals of its currency, and the further ones of a unit price', () => {
    expect(written('1200', '{{amount}}', 'JPY')).toBe('1,200');
    expect(written('1200.5', '{{amount}}', 'KWD')).toBe('1,200.500');
    expect(written('0.0825', '{{amount}}')).toBe('0.0825');
    expect(written('5.0000', '{{amount}}')).toBe('5.00');
  });

  it('says its currency where it stands by itself', () => {
    const how = { shop: USD, locale: 'en' };
    expect(formatShopMoney('5', 'USD', how)).toBe('$5.00');
    expect(formatShopMoney('5', 'USD', { ...how, withCode: true })).toBe('$5.00 USD');
  });

  it('keeps every digit, by any format', () => {
    const amounts = fc
      .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.integer({ min: 0, max: 9_999 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`);
    const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'SEK');
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...Object.entries(AMOUNTS)),
        currencies,
        (amount, [name, { thousands, decimal, whole }], currency) => {
          const shown = written(amount, `{{${name}}}`, currency);
          const [units = '', decimals = ''] = shown.split(decimal);
          expect(units).toMatch(new RegExp(`^\\d{1,3}([${thousands}]\\d{3})*$`));
          const read = `${units.replaceAll(thousands, '')}.${decimals}`;
          expect(read.padEnd(amount.length, '0')).toBe(amount);
          if (!whole) expect(decimals.length).toBeGreaterThanOrEqual(usualDecimals(currency));
        },
      ),
    );
  });
});

describe('an amount in another currency', () => {
  it('is written as people of the language do', () => {
    expect(formatShopMoney('1200.5', 'EUR', { shop: USD, locale: 'en' })).toBe('€1,200.50');
    expect(formatShopMoney('1200.5', 'EUR', { shop: null, locale: 'en' })).toBe('€1,200.50');
  });

  it('says which one it is where its sign would be taken for the shop’s', () => {
    const shop = { ...USD, currency: 'CAD', formatWithCode: '${{amount}} CAD' };
    expect(formatShopMoney('5', 'USD', { shop, locale: 'en' })).toBe('USD\u00a05.00');
    expect(formatShopMoney('5', 'CAD', { shop, locale: 'en' })).toBe('$5.00');
    const withCode = { shop: USD, locale: 'en', withCode: true };
    expect(formatShopMoney('5', 'EUR', withCode)).toBe('EUR\u00a05.00');
  });
});

it('a format without a place for the amount, or with one that nobody knows, cannot be used', () => {
  expect(isMoneyFormat('${{ amount }} USD')).toBe(true);
  for (const format of [
    '',
    '$',
    '{{price}}',
    '{{constructor}}',
    '{{amount | round}}',
    '{{amount}} {{',
  ]) {
    expect(isMoneyFormat(format)).toBe(false);
  }
});
