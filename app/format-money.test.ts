import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from './format-money.ts';

describe('money in the admin', () => {
  it('has the decimals of its currency', () => {
    expect(formatMoney('1200.5', 'USD', 'en')).toBe('$1,200.50');
    expect(formatMoney('1200.0000', 'JPY', 'en')).toBe('¥1,200');
    expect(formatMoney('3', 'EUR', 'en')).toBe('€3.00');
  });

  it('keeps the further decimals of a unit price', () => {
    expect(formatMoney('0.0825', 'USD', 'en')).toBe('$0.0825');
    expect(formatMoney('0.0800', 'USD', 'en')).toBe('$0.08');
  });

  it('is exact where a float would not be', () => {
    expect(formatMoney('99999999999999.9999', 'USD', 'en')).toBe('$99,999,999,999,999.9999');
  });

  it('shows every digit of any amount the database can hold', () => {
    const amounts = fc.tuple(
      fc.bigInt({ min: 0n, max: 99_999_999_999_999n }),
      fc.integer({ min: 0, max: 9_999 }),
    );
    fc.assert(
      fc.property(amounts, ([whole, fraction]) => {
        const amount = `${whole}.${String(fraction).padStart(4, '0')}`;
        const shown = formatMoney(amount, 'USD', 'en').replace(/[$,]/g, '');
        expect(shown.padEnd(amount.length, '0')).toBe(amount);
      }),
    );
  });
});
