import { expect, it } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import {
  discountLabel,
  figuresLength,
  totalLines,
  type PricedQuote,
  type QuoteItem,
} from './priced-quote.ts';

const { t } = createTexts('en', en);

const item: QuoteItem = {
  id: 'qli_1',
  productTitle: 'Hex Bolt',
  variantName: null,
  sku: null,
  productImage: null,
  quantity: 10,
  currency: 'USD',
  catalogPrice: '20.00',
  requestedPrice: '18.50',
  quotedPrice: null,
  discountGiven: null,
  discount: '0.00',
  note: null,
  total: '185.00',
};
const requested: PricedQuote = {
  origin: 'storefront',
  currency: 'USD',
  lineItems: [item],
  discountGiven: null,
  shippingTitle: null,
  shippingPrice: null,
  totalRequested: '185.00',
  totals: { listTotal: '200.00', subtotal: '190.00', discount: '19.00', total: '183.50' },
};
const labels = (quote: PricedQuote) => totalLines(t, quote, false).map(({ label }) => label);

it('what was only asked for yet ends with the total that was requested', () => {
  expect(labels(requested)).toEqual(['Total at catalogue prices', 'Total requested']);
});

it('what is priced ends with the total before tax, all that leads there above it', () => {
  const priced: PricedQuote = {
    ...requested,
    discountGiven: { kind: 'percentage', value: '10.0000' },
    shippingTitle: 'Freight',
    shippingPrice: '12.50',
  };
  expect(totalLines(t, priced, false)).toEqual([
    { label: 'Total at catalogue prices', amount: '200.00' },
    { label: 'Total requested', amount: '185.00' },
    { label: 'Subtotal', amount: '190.00' },
    { label: 'Discount (10%)', amount: '19.00', off: true },
    { label: 'Freight', amount: '12.50' },
    { label: 'Total before tax', amount: '183.50', strong: true },
  ]);
  expect(totalLines(t, priced, true).at(-1)).toMatchObject({
    label: 'Total, tax included',
    amount: '183.50',
  });
});

it('a quoted price makes it priced; what staff made was never requested', () => {
  const lineItems = [{ ...item, quotedPrice: '19.00' }];
  expect(labels({ ...requested, lineItems })).toEqual([
    'Total at catalogue prices',
    'Total requested',
    'Total before tax',
  ]);
  expect(labels({ ...requested, origin: 'staff' })).toEqual([
    'Total at catalogue prices',
    'Total before tax',
  ]);
});

it('percentages have no needless zeros', () => {
  expect(discountLabel(t, { kind: 'percentage', value: '12.5000' })).toBe('Discount (12.5%)');
  expect(discountLabel(t, { kind: 'percentage', value: '100' })).toBe('Discount (100%)');
  expect(discountLabel(t, { kind: 'amount', value: '5.00' })).toBe('Discount');
});

it('catalogue prices and requested ones in another currency have no sum in this one', () => {
  const lineItems = [{ ...item, quotedPrice: '17.00' }, item];
  expect(labels({ ...requested, currency: 'EUR', lineItems })).toEqual(['Total before tax']);
});

it('the figures of lines are as long as the longest of each kind', () => {
  const dear = { ...item, catalogPrice: '12345.6789', quotedPrice: '9.5' };
  const many = { ...item, quantity: 1_000_000, total: '18500000.00' };
  expect(figuresLength({ lineItems: [] })).toBe(0);
  expect(figuresLength({ lineItems: [item] })).toBe('1020.0018.50185.00'.length);
  expect(figuresLength({ lineItems: [dear, many] })).toBe(
    '100000012345.678918.509.518500000.00'.length,
  );
});
