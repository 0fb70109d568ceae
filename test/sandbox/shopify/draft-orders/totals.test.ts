import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftOrderContent, LineItemRecord } from '../records.ts';
import { draftTotals, lineTotals } from './totals.ts';

const discount = fc.option(
  fc.record({
    title: fc.constant(null),
    description: fc.constant(''),
    value: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    valueType: fc.constantFrom('PERCENTAGE' as const, 'FIXED_AMOUNT' as const),
  }),
);

const line = fc.record({
  id: fc.constant('gid://shopify/DraftOrderLineItem/1'),
  uuid: fc.constant(''),
  variantId: fc.constant(null),
  productId: fc.constant(null),
  title: fc.constant('x'),
  variantTitle: fc.constant(null),
  vendor: fc.constant(null),
  sku: fc.constant(null),
  quantity: fc.integer({ min: 1, max: 1_000 }),
  unitPrice: fc.integer({ min: 0, max: 10_000_000 }).map((n) => new Decimal(n).div(100).toFixed(2)),
  priceOverride: fc.constant(null),
  taxable: fc.constant(true),
  requiresShipping: fc.constant(true),
  customAttributes: fc.constant([]),
  appliedDiscount: discount,
}) satisfies fc.Arbitrary<LineItemRecord>;

const draft = fc.record({
  email: fc.constant(null),
  phone: fc.constant(null),
  note: fc.constant(null),
  poNumber: fc.constant(null),
  tags: fc.constant([]),
  taxExempt: fc.constant(false),
  customerId: fc.constant(null),
  customAttributes: fc.constant([]),
  billingAddress: fc.constant(null),
  shippingAddress: fc.constant(null),
  appliedDiscount: discount,
  shippingLine: fc.constantFrom(null, { title: 'Courier', price: '7.25' }),
  lineItems: fc.array(line, { minLength: 1, maxLength: 10 }),
}) satisfies fc.Arbitrary<DraftOrderContent>;

test('whatever the discounts, no total is negative, everything is whole cents, and it adds up', () => {
  fc.assert(
    fc.property(draft, (content) => {
      const totals = draftTotals(content, 'USD');
      const currencies = { shop: 'USD', presentment: 'USD' };
      const lines = content.lineItems.map((each) => lineTotals(each, currencies));
      for (const amount of [...Object.values(totals), ...lines.map((each) => each.discounted)]) {
        expect(amount.isNegative()).toBe(false);
        expect(amount.decimalPlaces()).toBeLessThanOrEqual(2);
      }
      expect(totals.lineItems.minus(totals.discounts).eq(totals.subtotal)).toBe(true);
      expect(totals.subtotal.plus(totals.shipping).eq(totals.total)).toBe(true);
    }),
  );
});
