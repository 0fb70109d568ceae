import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { draftPricing } from '#app/quotes/drafts/draft-lines.ts';
import { draftOrderInput } from '#app/quotes/drafts/draft-order-input.ts';
import { quoteTotals, type Discount } from '#app/quotes/quote-totals.ts';
import { formatAmount } from '#app/quotes/price.ts';
import type { Snapshot } from '#app/quotes/versions/snapshot.ts';
import { openTestShop } from '#test/sandbox/shopify/graphql/open-test-shop.ts';
import { BOLT } from './converting.ts';

interface Quoted {
  currency: string;
  lines: { quantity: number; price: string; discount: Discount | null; custom: boolean }[];
  discount: Discount | null;
  shipping: string | null;
}

const LINE = {
  id: null,
  productGid: null,
  productTitle: 'Bolt',
  variantName: null,
  sku: null,
  productImage: null,
  note: null,
  taxable: true,
  requiresShipping: true,
  customFields: null,
};
const CUSTOMER = {
  gid: null,
  name: 'Jordan Example',
  firstName: 'Jordan',
  lastName: 'Example',
  email: 'jordan@example.com',
  phone: null,
  company: null,
};

/** As a version would have it. */
function snapshot({ currency, lines, discount, shipping }: Quoted): Snapshot {
  const priced = lines.map((line) => ({
    quantity: line.quantity,
    catalogPrice: line.price,
    requestedPrice: null,
    quotedPrice: line.price,
    discount: line.discount,
  }));
  const totals = quoteTotals({ lines: priced, discount, shipping }, currency);
  return {
    locale: 'en',
    currency,
    taxesIncluded: false,
    lines: lines.map((line, index) => ({
      ...LINE,
      variantGid: line.custom ? null : BOLT,
      quantity: line.quantity,
      unitPrice: totals.lines[index]?.unitPrice ?? '',
      discount: line.discount as Snapshot['discount'],
      discountAmount: totals.lines[index]?.discount ?? '',
      total: totals.lines[index]?.total ?? '',
    })),
    subtotal: totals.subtotal,
    discount: discount as Snapshot['discount'],
    discountAmount: totals.discount,
    shipping:
      shipping === null ? null : { title: 'Courier', price: formatAmount(shipping, currency) },
    total: totals.total,
    terms: null,
    poNumber: null,
    customer: CUSTOMER,
    companyGid: null,
    companyContactGid: null,
    companyLocationGid: null,
    companyName: null,
    companyLocationName: null,
    buysAsThemself: false,
    paymentTermsGid: null,
    paymentTerms: null,
    address: null,
    customFields: null,
  };
}

const FACTS = {
  quote: { id: 'quo_1', name: 'Q-1001' },
  tag: 'quotewire-1',
  customerGid: null,
  shopCurrency: 'USD',
  now: new Date('2026-11-22T09:00:00Z'),
};

const CALCULATE = `mutation ($input: DraftOrderInput!) {
  draftOrderCalculate(input: $input) {
    calculatedDraftOrder { totalPriceSet { presentmentMoney { amount currencyCode } } }
    userErrors { field message }
  }
}`;

interface Answer {
  draftOrderCalculate: {
    calculatedDraftOrder: {
      totalPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
    } | null;
    userErrors: unknown[];
  };
}

const DIGITS: Record<string, number> = { USD: 2, EUR: 2, JPY: 0, KWD: 3 };
const price = (digits: number, most = 100_000) =>
  fc.integer({ min: 0, max: most }).map((n) => new Decimal(n).div(10 ** digits).toFixed());
const discountOf = (digits: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    fc.record({ kind: fc.constant('percentage' as const), value: price(2, 10_000) }),
    fc.record({ kind: fc.constant('percentage' as const), value: price(4, 1_000_000) }),
    fc.record({ kind: fc.constant('amount' as const), value: price(digits) }),
  );
const quoted = fc.constantFrom(...Object.keys(DIGITS)).chain((currency): fc.Arbitrary<Quoted> => {
  const digits = DIGITS[currency] ?? 2;
  return fc.record({
    currency: fc.constant(currency),
    lines: fc.array(
      fc.record({
        quantity: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100_000 })),
        // Shoppers ask for prices finer than a cent.
        price: fc.oneof(price(digits), price(4)),
        discount: discountOf(digits),
        custom: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    discount: discountOf(digits),
    shipping: fc.option(price(digits)),
  });
});

describe('the total that Shopify comes to is the quote’s', () => {
  test('whatever its prices, discounts, quantities and currency', async () => {
    const { ask, pass } = openTestShop();
    await fc.assert(
      fc.asyncProperty(quoted, async (quote) => {
        // Asked so often, it would throttle.
        pass(1_000);
        const version = snapshot(quote);
        const { input } = draftOrderInput(version, FACTS);
        const { data, errors } = await ask<Answer>(CALCULATE, { input });
        expect(errors).toBeUndefined();
        const { calculatedDraftOrder, userErrors } = data?.draftOrderCalculate ?? {};
        expect(userErrors).toEqual([]);
        const paid = calculatedDraftOrder?.totalPriceSet.presentmentMoney;
        expect(paid?.currencyCode).toBe(quote.currency);
        expect(formatAmount(paid?.amount ?? '', quote.currency)).toBe(version.total);
      }),
      { numRuns: 300 },
    );
  });
});

test('nothing is left to be rounded, by whatever rule', () => {
  fc.assert(
    fc.property(quoted, (quote) => {
      const version = snapshot(quote);
      const { lines, discount } = draftPricing(version, 'USD');
      const paid = lines.map(({ quantity, unitPrice, discount: off }) => {
        const offOne =
          off?.kind === 'percentage'
            ? new Decimal(unitPrice).times(off.value).div(100)
            : off?.value;
        expect(new Decimal(unitPrice).decimalPlaces()).toBeLessThanOrEqual(
          DIGITS[quote.currency] ?? 2,
        );
        return new Decimal(unitPrice).minus(offOne ?? 0).times(quantity);
      });
      const total = Decimal.sum(0, ...paid)
        .minus(discount ?? 0)
        .plus(version.shipping?.price ?? 0);
      expect(total.toFixed()).toBe(new Decimal(version.total).toFixed());
    }),
  );
});

test('a quote goes as it is quoted where that is exact', () => {
  const version = snapshot({
    currency: 'USD',
    lines: [
      { quantity: 4, price: '20.00', discount: { kind: 'percentage', value: '10' }, custom: false },
      { quantity: 4, price: '20.00', discount: { kind: 'amount', value: '6' }, custom: true },
    ],
    discount: { kind: 'percentage', value: '5' },
    shipping: '7.25',
  });
  const { input, lineOf } = draftOrderInput(version, FACTS);
  expect(lineOf).toEqual([0, 1]);
  expect(input).toMatchObject({
    presentmentCurrencyCode: 'USD',
    tags: ['quotewire-1', 'Q-1001'],
    lineItems: [
      {
        variantId: BOLT,
        quantity: 4,
        priceOverride: { amount: '20.00', currencyCode: 'USD' },
        appliedDiscount: { value: 10, valueType: 'PERCENTAGE' },
      },
      {
        title: 'Bolt',
        originalUnitPriceWithCurrency: { amount: '20.00', currencyCode: 'USD' },
        // Off one piece.
        appliedDiscount: { value: 1.5, valueType: 'FIXED_AMOUNT' },
      },
    ],
    // 5 % of 72.00 and 74.00
    appliedDiscount: { value: 7.3, valueType: 'FIXED_AMOUNT' },
  });
});

test('a line that does not divide goes in two parts, a cent apart', () => {
  const line = {
    quantity: 3,
    price: '35.00',
    discount: { kind: 'amount', value: '5' },
    custom: false,
  } as const;
  const version = snapshot({ currency: 'USD', lines: [line], discount: null, shipping: null });
  const { input, lineOf } = draftOrderInput(version, FACTS);
  expect(lineOf).toEqual([0, 0]);
  expect(input.lineItems).toMatchObject([
    { quantity: 2, priceOverride: { amount: '33.33' }, appliedDiscount: null },
    { quantity: 1, priceOverride: { amount: '33.34' }, appliedDiscount: null },
  ]);
});

test('in another currency than the shop’s nothing is left to a fixed discount', () => {
  const lines = [
    { quantity: 1, price: '20.00', discount: null, custom: false },
    { quantity: 2, price: '40.00', discount: null, custom: false },
  ];
  const discount = { kind: 'amount', value: '10' } as const;
  const version = snapshot({ currency: 'EUR', lines, discount, shipping: null });
  const { input } = draftOrderInput(version, FACTS);
  expect(input.appliedDiscount).toBeNull();
  expect(input.lineItems?.map((line) => line.priceOverride?.amount)).toEqual(['18.00', '36.00']);
});
