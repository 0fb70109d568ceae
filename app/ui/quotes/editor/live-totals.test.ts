import { expect, test } from 'vitest';
import { liveTotals } from './live-totals.ts';
import { EMPTY_LINE, NO_DISCOUNT, type TypedLine, type TypedQuote } from './typed-quote.ts';

function typedLine(changes: Partial<TypedLine> = {}): TypedLine {
  return {
    ...EMPTY_LINE,
    key: 'line',
    variantGid: 'gid://shopify/ProductVariant/1',
    title: 'Hex Bolt',
    variantName: null,
    sku: '',
    image: null,
    catalogPrice: '20.00',
    currency: 'USD',
    ...changes,
  };
}

function totalOf(lines: TypedLine[], changes: Partial<TypedQuote> = {}): string {
  const nobody = { gid: null, name: '', email: '', phone: '', company: '' };
  const nowhere = { street: '', street2: '', city: '', province: '', zip: '', country: '' };
  return liveTotals({
    locale: 'en',
    currency: 'USD',
    lines,
    discount: NO_DISCOUNT,
    shippingTitle: '',
    shippingPrice: '',
    terms: '',
    poNumber: '',
    customer: nobody,
    address: nowhere,
    customFields: [],
    ...changes,
  }).total;
}

test('the price that is typed counts, else the one asked for, else the catalogue’s', () => {
  expect(totalOf([typedLine({ quantity: '3' })])).toBe('60.00');
  expect(totalOf([typedLine({ quantity: '3', requestedPrice: '18.50' })])).toBe('55.50');
  expect(totalOf([typedLine({ quantity: '3', requestedPrice: '18.50', price: '17,5' })])).toBe(
    '52.50',
  );
});

test('discounts and shipping are reckoned in', () => {
  const lines = [typedLine({ discount: { kind: 'amount', value: '5' } }), typedLine()];
  const discount = { kind: 'percentage' as const, value: '10' };
  expect(totalOf(lines, { discount, shippingPrice: '4' })).toBe('35.50');
});

test('what is half typed counts as nothing until it is a number', () => {
  expect(totalOf([typedLine({ quantity: '' })])).toBe('0.00');
  expect(totalOf([typedLine({ quantity: '1e3' })])).toBe('0.00');
  expect(totalOf([typedLine()], { discount: { kind: 'percentage', value: 'ten' } })).toBe('20.00');
  expect(totalOf([typedLine()], { shippingPrice: '-' })).toBe('20.00');
});

test('a catalogue price in another currency does not stand for one in this', () => {
  expect(totalOf([typedLine()], { currency: 'EUR' })).toBe('0.00');
  expect(totalOf([typedLine({ price: '18' })], { currency: 'EUR' })).toBe('18.00');
});
