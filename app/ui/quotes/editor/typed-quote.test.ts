import { expect, test } from 'vitest';
import { parseQuoteEdit } from '../../../quotes/edit/quote-edit.ts';
import type { QuoteToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import { customLine, isDirty, newKey, sent, startingFrom } from './typed-quote.ts';

const QUOTE: QuoteToEdit = {
  locale: 'fr',
  currency: 'USD',
  currencyFixed: false,
  lines: [
    {
      id: 'qli_01kak2v3w8f5r9s0c1d2e3f4g5',
      variantGid: 'gid://shopify/ProductVariant/1',
      title: 'Hex Bolt',
      variantName: 'M8',
      sku: 'HB-M8',
      image: null,
      catalogPrice: '20.00',
      requestedPrice: '18.50',
      quotedPrice: '17.00',
      currency: 'USD',
      quantity: 10,
      discount: { kind: 'percentage', value: '5' },
      note: 'In two weeks',
      taxable: true,
      requiresShipping: true,
    },
  ],
  discount: { kind: 'amount', value: '10.00' },
  shipping: { title: 'Courier', price: '12.00' },
  terms: 'Thirty days',
  poNumber: null,
  customer: { gid: null, name: 'Ada', email: 'ada@example.com', phone: null, company: null },
  address: {
    street: null,
    street2: null,
    city: 'London',
    province: null,
    zip: null,
    country: 'GB',
  },
  customFields: [{ label: 'Week', typed: '49', kind: 'number', help: '', choices: [] }],
};

test('what the editor begins with is what saving it untouched would send', () => {
  const parsed = parseQuoteEdit(sent(startingFrom(QUOTE)));
  expect(parsed).toMatchObject({
    ok: true,
    edit: {
      locale: 'fr',
      lines: [
        {
          id: QUOTE.lines[0]?.id,
          quantity: 10,
          quotedPrice: '17',
          discount: { kind: 'percentage', value: '5' },
          note: 'In two weeks',
        },
      ],
      discount: { kind: 'amount', value: '10' },
      shipping: { title: 'Courier', price: '12' },
      terms: 'Thirty days',
      poNumber: null,
      address: { city: 'London', country: 'GB', street: null },
      customFields: [{ label: 'Week', typed: '49' }],
    },
  });
});

test('a form is dirty from the first change until it is taken back', () => {
  const initial = startingFrom(QUOTE);
  expect(isDirty({ ...initial }, initial)).toBe(false);
  const added = { ...initial, lines: [...initial.lines, customLine(newKey(), 'USD')] };
  expect(isDirty(added, initial)).toBe(true);
  expect(isDirty({ ...added, lines: initial.lines }, initial)).toBe(false);
});

test('shipping left empty is none, and so is a discount that was taken off', () => {
  const typed = { ...startingFrom(QUOTE), shippingTitle: ' ', shippingPrice: '' };
  expect(sent({ ...typed, discount: { kind: '', value: '10' } })).toMatchObject({
    shipping: null,
    discount: null,
  });
});
