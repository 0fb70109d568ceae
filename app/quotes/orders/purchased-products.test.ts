import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENTS } from '../events.ts';
import { quoteTotals } from '../quote-totals.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { purchasedProducts } from './purchased-products.ts';

const schema = EVENTS['quote.checked_out'].data.shape.signed_products;
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((n) => (n / 100).toFixed(2));

const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 10_000 }),
  catalogPrice: cents(1_000_000),
  quotedPrice: cents(1_000_000),
});

function snapshotOf(
  lines: { quantity: number; catalogPrice: string; quotedPrice: string }[],
  off: string,
): Pick<Snapshot, 'lines' | 'discountAmount' | 'currency'> & { total: string } {
  const priced = lines.map((line) => ({ ...line, requestedPrice: null, discount: null }));
  const discount = { kind: 'amount', value: off } as const;
  const totals = quoteTotals({ lines: priced, discount, shipping: null }, 'USD');
  return {
    currency: 'USD',
    total: totals.total,
    discountAmount: totals.discount,
    lines: lines.map(({ quantity }, index) => ({
      id: null,
      productGid: null,
      variantGid: `v${index}`,
      productTitle: 'Bolt',
      variantName: null,
      sku: null,
      productImage: null,
      note: null,
      quantity,
      unitPrice: totals.lines[index]?.unitPrice ?? '0',
      discount: null,
      discountAmount: '0',
      total: totals.lines[index]?.total ?? '0',
      taxable: true,
      requiresShipping: true,
      customFields: null,
    })),
  };
}

const catalogued = (lines: { catalogPrice: string }[], currency = 'USD') =>
  lines.map(({ catalogPrice }, index) => ({
    variantGid: `v${index}`,
    currency,
    catalogPrice: new Decimal(catalogPrice),
  })) as unknown as Parameters<typeof purchasedProducts>[1];

test('whatever was bought: sums add up, and nothing is below zero', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 8 }),
      cents(10_000),
      fc.integer({ min: 0, max: 30 }),
      fc.boolean(),
      (lines, off, percent, taxesIncluded) => {
        const snapshot = snapshotOf(lines, off);
        const tax = new Decimal(snapshot.total).times(percent).div(100).toFixed(2);
        const total = taxesIncluded
          ? snapshot.total
          : new Decimal(snapshot.total).plus(tax).toFixed(2);
        const paid = { currency: 'USD', total, tax, taxesIncluded };
        const told = purchasedProducts(snapshot, catalogued(lines), paid);
        expect(schema.parse(told)).toEqual(told);
        const original = Decimal.sum(
          ...told.products.map((product) => product.original_sum_including_vat),
        );
        expect(told.original_price_including_vat).toBe(original.toFixed(2));
        expect(new Decimal(told.price_including_vat).plus(told.discount_including_vat)).toEqual(
          original,
        );
        // Each line and the discount are rounded by half a cent at most.
        const apart = new Decimal(told.price_including_vat).minus(total).abs();
        expect(apart.lte(new Decimal('0.005').times(lines.length + 2))).toBe(true);
      },
    ),
  );
});

test('taxes that are in the prices already are not put on them again', () => {
  const lines = [{ quantity: 2, catalogPrice: '12.00', quotedPrice: '10.00' }];
  const paid = { currency: 'USD', total: '20.00', tax: '3.19', taxesIncluded: true };
  expect(purchasedProducts(snapshotOf(lines, '0'), catalogued(lines), paid)).toMatchObject({
    original_price_including_vat: '24.00',
    price_including_vat: '20.00',
    discount_including_vat: '4.00',
  });
});

test('what was quoted above the catalogue’s price was no discount', () => {
  const lines = [{ quantity: 1, catalogPrice: '8.00', quotedPrice: '10.00' }];
  const paid = { currency: 'USD', total: '10.00', tax: '0', taxesIncluded: false };
  expect(purchasedProducts(snapshotOf(lines, '0'), catalogued(lines), paid)).toMatchObject({
    original_price_including_vat: '10.00',
    discount_including_vat: '0.00',
  });
});

test('a catalogue price in another currency shows no discount', () => {
  const lines = [{ quantity: 3, catalogPrice: '4000', quotedPrice: '10.00' }];
  const paid = { currency: 'USD', total: '30.00', tax: '0', taxesIncluded: false };
  expect(purchasedProducts(snapshotOf(lines, '0'), catalogued(lines, 'JPY'), paid)).toMatchObject({
    original_price_including_vat: '30.00',
    price_including_vat: '30.00',
    discount_including_vat: '0.00',
    products: [{ original_price_including_vat: '10.00', original_sum_including_vat: '30.00' }],
  });
});
