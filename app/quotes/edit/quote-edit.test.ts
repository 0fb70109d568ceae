import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PRICE } from '../price.ts';
import { inEnglish } from '../../texts/english.server.ts';
import { parseNewQuote, parseQuoteEdit } from './quote-edit.ts';

const CATALOGUE = {
  id: null,
  variantGid: 'gid://shopify/ProductVariant/1',
  title: null,
  sku: null,
  quantity: '3',
  quotedPrice: '12,50',
  discount: null,
  note: ' Two weeks ',
  taxable: true,
  requiresShipping: true,
};
const CUSTOM = { ...CATALOGUE, variantGid: null, title: 'Engraving', sku: 'ENG' };
const EDIT = {
  locale: 'de',
  currency: 'USD',
  lines: [CATALOGUE],
  discount: null,
  shipping: null,
  terms: '',
  poNumber: '  PO 7 ',
  customer: { gid: null, name: 'Ada Lovelace', email: 'ada@example.com', phone: '', company: '' },
  address: { street: '', street2: '', city: '', province: '', zip: '', country: '' },
};

function errorsOf(changes: Record<string, unknown>): Record<string, string> {
  const parsed = parseQuoteEdit({ ...EDIT, ...changes });
  if (parsed.ok) throw new Error('nothing is wrong with it');
  return Object.fromEntries(parsed.errors.map(({ field, message }) => [field, inEnglish(message)]));
}

const withLine = (changes: Record<string, unknown>) => ({ lines: [{ ...CATALOGUE, ...changes }] });

test('what the editor sends is read as people write it', () => {
  const parsed = parseQuoteEdit({ ...EDIT, lines: [CATALOGUE, CUSTOM] });
  expect(parsed).toMatchObject({
    ok: true,
    edit: {
      poNumber: 'PO 7',
      terms: null,
      address: null,
      customer: { phone: null, company: null },
      lines: [
        { quantity: 3, quotedPrice: '12.5', note: 'Two weeks' },
        { variantGid: null, title: 'Engraving', sku: 'ENG', quotedPrice: '12.5' },
      ],
    },
  });
});

describe('lines', () => {
  test('499 are taken, 500 are not: Shopify has no order with more', () => {
    const lines = Array.from({ length: 499 }, () => CATALOGUE);
    expect(parseQuoteEdit({ ...EDIT, lines }).ok).toBe(true);
    expect(errorsOf({ lines: [...lines, CATALOGUE] })).toEqual({
      lines: expect.stringMatching(/at most 499/) as string,
    });
  });

  test('there is at least one', () => {
    expect(errorsOf({ lines: [] })).toEqual({ lines: 'Add at least one item.' });
  });

  test('every field that is wrong is told, at its line', () => {
    const wrong = { ...CATALOGUE, quantity: '0', quotedPrice: '1.005', note: 'x'.repeat(1_001) };
    expect(errorsOf({ lines: [CATALOGUE, wrong] })).toEqual({
      'lines[1].quantity': 'Enter 1 or more.',
      'lines[1].quotedPrice': 'Shopify takes at most 2 decimals in USD.',
      'lines[1].note': 'This is too long.',
    });
  });

  test('a custom one says what it is and what it costs', () => {
    expect(errorsOf({ lines: [{ ...CUSTOM, title: ' ', quotedPrice: '' }] })).toEqual({
      'lines[0].title': 'Enter what this item is.',
      'lines[0].quotedPrice': 'Enter a price.',
    });
  });

  test.each([
    ['1.5', 'Enter a whole number.'],
    ['1000001', 'Enter 1,000,000 or less.'],
    ['', 'Enter a quantity.'],
    ['many', 'Enter a whole number.'],
  ])('the quantity %j is refused', (quantity, message) => {
    expect(errorsOf(withLine({ quantity }))).toEqual({ 'lines[0].quantity': message });
  });
});

describe('prices', () => {
  test.each([
    ['JPY', '12.5', 'Shopify takes no decimals in JPY.'],
    ['USD', '0.0125', 'Shopify takes at most 2 decimals in USD.'],
    ['KWD', '1.0005', 'Shopify takes at most 3 decimals in KWD.'],
    ['USD', '0.00001', 'Shopify takes at most 2 decimals in USD.'],
    ['USD', '-1', 'Enter 0 or more.'],
    ['USD', 'a lot', 'Enter a number like 12.50.'],
    ['USD', '1,234', 'Enter a number like 12.50.'],
    ['USD', '99999999999', 'This is too much.'],
  ])('in %s %s is refused', (currency, quotedPrice, message) => {
    const errors = errorsOf({ currency, ...withLine({ quotedPrice }) });
    expect(errors).toEqual({ 'lines[0].quotedPrice': message });
  });

  test('a price left empty is none', () => {
    const parsed = parseQuoteEdit({ ...EDIT, ...withLine({ quotedPrice: '' }) });
    expect(parsed).toMatchObject({ ok: true, edit: { lines: [{ quotedPrice: null }] } });
  });
});

describe('discounts', () => {
  test.each([
    [{ kind: 'percentage', value: '100.01' }, 'Enter at most 100 percent.'],
    [{ kind: 'percentage', value: '' }, 'Enter how much is taken off.'],
    [{ kind: 'amount', value: '' }, 'Enter how much is taken off.'],
    [{ kind: 'amount', value: '0.005' }, 'Shopify takes at most 2 decimals in USD.'],
  ])('%j is refused', (discount, message) => {
    expect(errorsOf({ discount })).toEqual({ 'discount.value': message });
    expect(errorsOf(withLine({ discount }))).toEqual({ 'lines[0].discount.value': message });
  });

  test('one of nothing is none', () => {
    const discount = { kind: 'percentage', value: '0' };
    expect(parseQuoteEdit({ ...EDIT, discount })).toMatchObject({
      ok: true,
      edit: { discount: null },
    });
  });
});

test('shipping has a price, and may have no name', () => {
  expect(errorsOf({ shipping: { title: 'Courier', price: '' } })).toEqual({
    'shipping.price': 'Enter a price, or 0 when shipping is free.',
  });
  const parsed = parseQuoteEdit({ ...EDIT, shipping: { title: '', price: '0' } });
  expect(parsed).toMatchObject({ ok: true, edit: { shipping: { title: null, price: '0' } } });
});

test('customer, address, language and currency are checked', () => {
  const customer = { ...EDIT.customer, name: '', email: 'nobody' };
  const address = { ...EDIT.address, country: 'Atlantis' };
  expect(errorsOf({ customer, address, locale: 'tlh', currency: 'Quid' })).toEqual({
    'customer.name': 'Enter a name.',
    'customer.email': 'Enter an email address, such as name@example.com.',
    'address.country': 'Choose a country.',
    locale: 'Choose a language.',
    currency: 'Choose a currency.',
  });
});

describe('who buys, and when it is paid', () => {
  const contactGid = 'gid://shopify/CompanyContact/2';
  const locationGid = 'gid://shopify/CompanyLocation/3';
  const terms = 'gid://shopify/PaymentTermsTemplate/7';

  test('is nobody’s decision, and at once, where nothing is said of it', () => {
    expect(parseQuoteEdit(EDIT)).toMatchObject({
      ok: true,
      edit: { buyer: null, paymentTerms: null },
    });
  });

  test('is a company by its contact and location, and terms with their day', () => {
    const buyer = { kind: 'company', contactGid, locationGid };
    const paymentTerms = { gid: terms, dueOn: '2028-02-29' };
    expect(parseQuoteEdit({ ...EDIT, buyer, paymentTerms })).toMatchObject({
      ok: true,
      edit: { buyer, paymentTerms },
    });
    expect(parseQuoteEdit({ ...EDIT, paymentTerms: { gid: terms, dueOn: '' } })).toMatchObject({
      edit: { paymentTerms: { gid: terms, dueOn: null } },
    });
  });

  test.each(['2027-02-29', '2027-2-1', '31.12.2027', 'tomorrow', 7, '+012027-01-01'])(
    'the day %j is refused',
    (dueOn) => {
      expect(errorsOf({ paymentTerms: { gid: terms, dueOn } })).toEqual({
        'paymentTerms.dueOn': 'Enter a day, such as 2026-12-31.',
      });
    },
  );

  test.each([
    [{ buyer: { kind: 'company', contactGid, locationGid: '3' } }, 'buyer.locationGid'],
    [{ buyer: { kind: 'company', contactGid: locationGid, locationGid } }, 'buyer.contactGid'],
    [{ buyer: { kind: 'somebody' } }, 'buyer.kind'],
    [{ paymentTerms: { gid: 'Net 30', dueOn: null } }, 'paymentTerms.gid'],
  ])('%j is refused at %s', (changes, field) => {
    expect(Object.keys(errorsOf(changes))).toEqual([field]);
  });
});

test('custom fields are texts under labels; what they may be is judged with the shop’s settings', () => {
  const customFields = [
    { label: 'Week', typed: ' 49 ' },
    { label: 'Site', typed: '' },
  ];
  expect(parseQuoteEdit({ ...EDIT, customFields })).toMatchObject({
    ok: true,
    edit: {
      customFields: [
        { label: 'Week', typed: '49' },
        { label: 'Site', typed: null },
      ],
    },
  });
  expect(parseQuoteEdit(EDIT)).toMatchObject({ ok: true, edit: { customFields: [] } });
  expect(errorsOf({ customFields: [{ label: 'Week', typed: 'x'.repeat(5_001) }] })).toEqual({
    'customFields[0].typed': 'This is too long. Shorten it.',
  });
});

test('a new quote has a key, so that it is made once', () => {
  expect(parseNewQuote({ ...EDIT, clientKey: 'staff-0001' }).ok).toBe(true);
  expect(parseNewQuote(EDIT).ok).toBe(false);
});

test('whatever is sent is answered, and no price gets through that Shopify would round', () => {
  const values = fc.oneof(fc.anything(), fc.constantFrom('12.5', '0,05', '1e3', MAX_PRICE, null));
  const lines = fc.record({ quotedPrice: values, quantity: fc.oneof(values, fc.constant('1')) });
  const hostile = fc
    .array(
      lines.map((changes) => ({ ...CUSTOM, ...changes })),
      { minLength: 1, maxLength: 5 },
    )
    .map((typed) => ({ ...EDIT, lines: typed }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), hostile), (input) => {
      const parsed = parseQuoteEdit(input);
      if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
      for (const { quotedPrice } of parsed.ok ? parsed.edit.lines : []) {
        expect(quotedPrice).toMatch(/^\d{1,10}(\.\d{1,2})?$/);
      }
    }),
  );
});
