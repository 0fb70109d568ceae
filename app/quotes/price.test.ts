import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  isStorableTotal,
  lineTotal,
  MAX_PRICE,
  parsePrice,
  roundToCurrency,
  sumAmounts,
} from './price.ts';

/** Amounts in ten-thousandths, the finest that is stored, kept as whole numbers to compare with. */
const units = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const quantities = fc.integer({ min: 1, max: 1_000_000 });

function amountOf(tenThousandths: bigint): string {
  const digits = tenThousandths.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function unitsOf(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(4, '0'));
}

describe('parsePrice', () => {
  test.each([
    ['12', '12'],
    ['12.50', '12.5'],
    [' 0.0125 ', '0.0125'],
    ['12,50', '12.5'],
    ['-0', '0'],
    ['0012', '12'],
    [MAX_PRICE, MAX_PRICE],
  ])('reads %j as %s', (text, price) => {
    expect(parsePrice(text)).toEqual({ ok: true, price });
  });

  test.each([
    ['', 'not_a_number'],
    ['abc', 'not_a_number'],
    ['1,234', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['NaN', 'not_a_number'],
    ['Infinity', 'not_a_number'],
    ['0x10', 'not_a_number'],
    ['٣', 'not_a_number'],
    ['9'.repeat(100), 'not_a_number'],
    ['-0.01', 'too_small'],
    ['10000000000', 'too_large'],
    ['0.00001', 'invalid'],
  ])('refuses %j as %s', (text, code) => {
    expect(parsePrice(text)).toEqual({ ok: false, code });
  });

  test('never throws and never lets a price through that cannot be stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), units.map(amountOf)), (text) => {
        const parsed = parsePrice(text);
        if (parsed.ok) expect(parsed.price).toMatch(/^\d{1,10}(\.\d{1,4})?$/);
      }),
    );
  });
});

describe('exact money', () => {
  test('a line is its quantity times its price to the last digit', () => {
    fc.assert(
      fc.property(units, quantities, (price, quantity) => {
        expect(unitsOf(lineTotal(quantity, amountOf(price)))).toBe(price * BigInt(quantity));
      }),
    );
  });

  test('a sum is exact, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 250 }), (amounts) => {
        const expected = amounts.reduce((sum, amount) => sum + amount, 0n);
        expect(unitsOf(sumAmounts(amounts.map(amountOf)))).toBe(expected);
        expect(unitsOf(sumAmounts(amounts.map(amountOf).toReversed()))).toBe(expected);
      }),
    );
  });

  test('0.1 + 0.2 is 0.3', () => {
    expect(sumAmounts(['0.1', '0.2'])).toBe('0.3');
  });

  test('totals are rounded half up to what the currency can be paid in', () => {
    expect(roundToCurrency('0.005', 'USD')).toBe('0.01');
    expect(roundToCurrency('0.0049', 'USD')).toBe('0');
    expect(roundToCurrency('12.5', 'JPY')).toBe('13');
    expect(roundToCurrency('1.0005', 'KWD')).toBe('1.001');
  });

  test('rounding is off by half a cent at most and changes nothing the second time', () => {
    fc.assert(
      fc.property(units, (amount) => {
        const rounded = roundToCurrency(amountOf(amount), 'USD');
        const difference = unitsOf(rounded) - amount;
        expect(difference <= 50n && difference >= -50n).toBe(true);
        expect(roundToCurrency(rounded, 'USD')).toBe(rounded);
      }),
    );
  });

  test('a total that the database cannot hold is recognised', () => {
    expect(isStorableTotal('99999999999999.99')).toBe(true);
    expect(isStorableTotal('100000000000000')).toBe(false);
  });
});

describe('formatAmount', () => {
  test.each([
    ['12.5', 'USD', '12.50'],
    ['12', 'USD', '12.00'],
    ['12', 'JPY', '12'],
    ['12.5', 'KWD', '12.500'],
    ['0.0125', 'USD', '0.0125'],
    ['99999999999999.9999', 'USD', '99999999999999.9999'],
  ])('%s %s goes out as %s', (amount, currency, wire) => {
    expect(formatAmount(amount, currency)).toBe(wire);
  });

  test('never changes the amount and never uses an exponent', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('USD', 'JPY', 'KWD', 'EUR'), (amount, currency) => {
        const wire = formatAmount(amountOf(amount), currency);
        expect(wire).toMatch(/^\d+(\.\d+)?$/);
        expect(unitsOf(wire)).toBe(amount);
      }),
    );
  });
});
