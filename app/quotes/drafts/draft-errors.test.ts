import { expect, test } from 'vitest';
import { inEnglish } from '../../texts/english.server.ts';
import { draftErrors, draftSizeErrors } from './draft-errors.ts';

const variant = (number: number) => ({ variantGid: `gid://shopify/ProductVariant/${number}` });
const lines = [variant(11), variant(22), variant(11)] as never[];
const request = { lineOf: [0, 1, 1, 2] };

test.each([
  [['lineItems', '0', 'quantity'], 'lines[0]'],
  [['lineItems', '2', 'appliedDiscount', 'value'], 'lines[1]'],
  [['lineItems', '3'], 'lines[2]'],
  [['lineItems', '9'], null],
  [['email'], 'customer.email'],
  [['appliedDiscount', 'value'], 'discount'],
  [['purchasingEntity', 'purchasingCompany'], 'buyer'],
  [['presentmentCurrencyCode'], 'currency'],
  [['somethingNew'], null],
  [null, null],
])('%j is told at %s', (field, place) => {
  expect(draftErrors([{ field, message: 'No' }], request, { lines })).toEqual([
    { field: place, message: { text: 'No' } },
  ]);
});

test.each([
  ['Could not find payment terms template.', /does not offer .* any more/],
  ['The user must have access to set payment terms.', /must have access/],
])('%s is told at the payment terms', (message, words) => {
  const [told] = draftErrors([{ field: null, message }], request, { lines });
  expect(told?.field).toBe('paymentTerms');
  expect(told && inEnglish(told.message)).toMatch(words);
});

test('a variant that is gone is told at each of its lines', () => {
  const message = 'Product with ID 11 is no longer available.';
  const told = draftErrors([{ field: null, message }], request, { lines });
  expect(told.map(({ field }) => field)).toEqual(['lines[0]', 'lines[2]']);
});

test('a variant whose number only begins alike is another', () => {
  const message = 'Product with ID 1 is no longer available.';
  expect(draftErrors([{ field: null, message }], request, { lines })).toEqual([
    { field: null, message: { text: message } },
  ]);
});

test('a line in two parts is refused once', () => {
  const at = (index: string) => ({ field: ['lineItems', index, 'quantity'], message: 'No' });
  expect(draftErrors([at('1'), at('2')], request, { lines })).toHaveLength(1);
});

test('499 lines go, 500 do not', () => {
  const of = (length: number) => ({ lineOf: Array.from({ length }, (_, index) => index) });
  expect(draftSizeErrors(of(499))).toEqual([]);
  expect(draftSizeErrors(of(500))).toMatchObject([{ field: null }]);
});
