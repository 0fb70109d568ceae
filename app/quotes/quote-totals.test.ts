import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PRICE } from './price.ts';
import { quoteTotals, unitPriceOf, type Discount, type PricedLine } from './quote-totals.ts';

/** With the digits after the point that each can be paid in. */
const CURRENCIES = { USD: 2, JPY: 0, KWD: 3 } as const;
const currencies = fc.constantFrom(...(Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[]));

/** Amounts in ten-thousandths, the finest that is stored, as whole numbers. */
const SCALE = 10_000n;
const amounts = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
const percentages = fc.bigInt({ min: 0n, max: 100n * SCALE });
const quantities = fc.integer({ min: 1, max: 1_000_000 });

interface Off {
  kind: Discount['kind'];
  value: bigint;
}
const discounts: fc.Arbitrary<Off | null> = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('percentage' as const), value: percentages }),
    fc.record({ kind: fc.constant('amount' as const), value: amounts }),
  ),
);
const lines = fc.record({ quantity: quantities, price: amounts, off: discounts });
const quotes = fc.record({
  lines: fc.array(lines, { minLength: 1, maxLength: 30 }),
  off: discounts,
  shipping: fc.option(amounts),
  currency: currencies,
});

type Sample = typeof quotes extends fc.Arbitrary<infer T> ? T : never;

function text(tenThousandths: bigint): string {
  const digits = tenThousandths.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

const typed = (off: Off | null): Discount | null =>
  off && { kind: off.kind, value: text(off.value) };

function line(changes: Partial<PricedLine> = {}): PricedLine {
  const prices = { catalogPrice: '0', requestedPrice: null, quotedPrice: null };
  return { quantity: 1, ...prices, discount: null, ...changes };
}

function totalsOf({ lines: priced, off, shipping, currency }: Sample) {
  return quoteTotals(
    {
      lines: priced.map(({ quantity, price, off: own }) =>
        line({ quantity, quotedPrice: text(price), discount: typed(own) }),
      ),
      discount: typed(off),
      shipping: shipping === null ? null : text(shipping),
    },
    currency,
  );
}

/** In the currency's smallest unit. */
function minor(amount: string, digits: number): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  expect(fraction.length).toBe(digits);
  return BigInt(whole + fraction);
}

/** Half up. */
function divided(amount: bigint, by: bigint): bigint {
  return (amount + by / 2n) / by;
}

/** The same sum over again, in whole numbers of the smallest unit. */
function reckoned({ lines: priced, off, shipping, currency }: Sample) {
  const unit = SCALE / 10n ** BigInt(CURRENCIES[currency]);
  const taken = (discount: Off | null, whole: bigint): bigint => {
    if (discount === null) return 0n;
    const part =
      discount.kind === 'amount'
        ? divided(discount.value, unit)
        : divided(whole * discount.value, 100n * SCALE);
    return part < whole ? part : whole;
  };
  const totals = priced.map(({ quantity, price, off: own }) => {
    const gross = divided(BigInt(quantity) * price, unit);
    return gross - taken(own, gross);
  });
  const subtotal = totals.reduce((sum, total) => sum + total, 0n);
  const discount = taken(off, subtotal);
  const sent = divided(shipping ?? 0n, unit);
  return { lines: totals, subtotal, discount, shipping: sent, total: subtotal - discount + sent };
}

describe('what a quote comes to', () => {
  test('is exact: the same as in whole numbers of the smallest unit, in any currency', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const digits = CURRENCIES[quote.currency];
        const totals = totalsOf(quote);
        expect({
          lines: totals.lines.map((each) => minor(each.total, digits)),
          subtotal: minor(totals.subtotal, digits),
          discount: minor(totals.discount, digits),
          shipping: minor(totals.shipping, digits),
          total: minor(totals.total, digits),
        }).toEqual(reckoned(quote));
      }),
      { numRuns: 500 },
    );
  });

  test('is the sum of what is printed, never negative, and no discount takes more than there is', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        const digits = CURRENCIES[quote.currency];
        const totals = totalsOf(quote);
        const inMinor = (amount: string): bigint => minor(amount, digits);
        for (const each of totals.lines) {
          expect(inMinor(each.gross) - inMinor(each.discount)).toBe(inMinor(each.total));
          expect(inMinor(each.total) >= 0n).toBe(true);
        }
        const printed = totals.lines.reduce((sum, each) => sum + inMinor(each.total), 0n);
        expect(inMinor(totals.subtotal)).toBe(printed);
        expect(inMinor(totals.discount) <= printed).toBe(true);
        expect(inMinor(totals.total)).toBe(
          printed - inMinor(totals.discount) + inMinor(totals.shipping),
        );
      }),
    );
  });

  test.each([
    ['USD', '3', '0.335', '1.01'],
    ['JPY', '3', '33.5', '101'],
    ['KWD', '3', '0.0335', '0.101'],
  ])('rounds a line of %s half up, once', (currency, quantity, quotedPrice, total) => {
    const priced = line({ quantity: Number(quantity), quotedPrice });
    const totals = quoteTotals({ lines: [priced], discount: null, shipping: null }, currency);
    expect(totals.total).toBe(total);
  });

  test('a hundred percent is all of it, and the largest quote there can be loses no digit', () => {
    const largest = Array.from({ length: 499 }, () =>
      line({ quantity: 1_000_000, quotedPrice: MAX_PRICE }),
    );
    const quote = { lines: largest, shipping: null };
    expect(quoteTotals({ ...quote, discount: null }, 'KWD').total).toBe('4989999999999950100.000');
    const gift = { kind: 'percentage', value: '100' } as const;
    expect(quoteTotals({ ...quote, discount: gift }, 'KWD').total).toBe('0.000');
  });

  test('nothing comes to nothing', () => {
    const totals = quoteTotals({ lines: [], discount: null, shipping: null }, 'JPY');
    expect(totals).toMatchObject({ subtotal: '0', discount: '0', shipping: '0', total: '0' });
  });
});

test('the team’s price counts before the one asked for, and that before the catalogue’s', () => {
  const catalogPrice = '20';
  expect(unitPriceOf({ catalogPrice, requestedPrice: '18', quotedPrice: '19' })).toBe('19');
  expect(unitPriceOf({ catalogPrice, requestedPrice: '18', quotedPrice: null })).toBe('18');
  expect(unitPriceOf({ catalogPrice, requestedPrice: null, quotedPrice: null })).toBe('20');
});
