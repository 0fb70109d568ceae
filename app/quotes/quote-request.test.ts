import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_ERROR_CODES } from './field-error.ts';
import { parseQuoteRequest } from './quote-request.ts';

const GOOD = {
  client_key: 'abcdefgh-1234',
  line_items: [{ variant_id: 1, quantity: 3, requested_price: '12.50' }],
  customer: { name: 'Ada King Lovelace', email: 'ada@example.com' },
};

function errorsOf(input: unknown): Record<string, string> {
  const parsed = parseQuoteRequest(input);
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.errors.map(({ field, code }) => [String(field), code]));
}

function read(changes: Record<string, unknown>) {
  const parsed = parseQuoteRequest({ ...GOOD, ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.request;
}

const withLine = (line: Record<string, unknown>) => ({
  ...GOOD,
  line_items: [{ variant_id: 1, quantity: 1, ...line }],
});
const withCustomer = (customer: Record<string, unknown>) => ({
  ...GOOD,
  customer: { ...GOOD.customer, ...customer },
});

describe('a good request', () => {
  test('is read with everything that was left out as null', () => {
    expect(read({})).toEqual({
      client_key: 'abcdefgh-1234',
      line_items: [
        {
          variant_id: 'gid://shopify/ProductVariant/1',
          quantity: 3,
          requested_price: '12.5',
          custom_fields: {},
        },
      ],
      customer: {
        name: 'Ada King Lovelace',
        first_name: 'Ada',
        last_name: 'King Lovelace',
        email: 'ada@example.com',
        phone: null,
        company: null,
      },
      shipping_address: null,
      message: null,
      custom_fields: {},
      file_ids: [],
    });
  });

  test.each([[1], ['1'], [' 1 '], ['gid://shopify/ProductVariant/1']])(
    'may name the variant %j',
    (variant_id) => {
      expect(parseQuoteRequest(withLine({ variant_id })).ok).toBe(true);
    },
  );

  test('has one word of a name as the first name', () => {
    expect(read({ customer: { name: 'Cher', email: 'c@example.com' } }).customer).toMatchObject({
      first_name: 'Cher',
      last_name: null,
    });
  });

  test('keeps first and last name that were asked for', () => {
    const customer = { ...GOOD.customer, first_name: 'Augusta Ada', last_name: 'King' };
    expect(read({ customer }).customer).toMatchObject({
      first_name: 'Augusta Ada',
      last_name: 'King',
    });
  });

  test('has an address only when part of it was filled in', () => {
    expect(read({ shipping_address: { street: ' ', country: '' } }).shipping_address).toBeNull();
    expect(read({ shipping_address: { country: 'gb' } }).shipping_address).toMatchObject({
      country: 'GB',
      city: null,
    });
  });

  test('keeps HTML as text and drops what would mislead', () => {
    expect(read({ message: ' <b>hi</b>\u0000\u202E{{ shop.name }}\r\n' }).message).toBe(
      '<b>hi</b>{{ shop.name }}',
    );
  });
});

describe('quantities', () => {
  test.each([
    [undefined, 'required'],
    ['', 'required'],
    [0, 'too_small'],
    [-5, 'too_small'],
    ['-1', 'too_small'],
    [1.5, 'invalid'],
    ['2.5', 'invalid'],
    [1_000_001, 'too_large'],
    [1e300, 'too_large'],
    ['9'.repeat(30), 'too_large'],
    ['lots', 'not_a_number'],
    ['0x10', 'not_a_number'],
    [{}, 'not_a_number'],
    [[5], 'not_a_number'],
    [true, 'not_a_number'],
  ])('%j is %s', (quantity, code) => {
    expect(errorsOf(withLine({ quantity }))).toEqual({ 'line_items[0].quantity': code });
  });

  test.each([[1], [1_000_000], ['12'], [' 7 '], [3.0]])('%j is fine', (quantity) => {
    expect(errorsOf(withLine({ quantity }))).toEqual({});
  });
});

describe('refusals', () => {
  test('name every field at once', () => {
    expect(
      errorsOf({
        client_key: 'short',
        line_items: [{ quantity: 0, requested_price: '-1' }, 'x'],
        customer: { name: ' \u202E ', email: 'nope', phone: '1'.repeat(51) },
        shipping_address: { country: 'Atlantis', zip: 5 },
        message: 'm'.repeat(5_001),
        file_ids: ['../../etc/passwd'],
      }),
    ).toEqual({
      client_key: 'invalid',
      'line_items[0].variant_id': 'required',
      'line_items[0].quantity': 'too_small',
      'line_items[0].requested_price': 'too_small',
      'line_items[1]': 'invalid',
      'customer.name': 'required',
      'customer.email': 'invalid_email',
      'customer.phone': 'too_long',
      'shipping_address.country': 'invalid',
      'shipping_address.zip': 'invalid',
      message: 'too_long',
      'file_ids[0]': 'invalid',
    });
  });

  test.each([undefined, null, [], 'text', 5, true])('%j is no request', (input) => {
    expect(errorsOf(input)).toEqual({ null: 'invalid' });
  });

  test('an empty request says what is required', () => {
    expect(errorsOf({})).toEqual({
      client_key: 'required',
      line_items: 'required',
      customer: 'required',
    });
  });

  test('ten thousand lines are too many, said once', () => {
    const line_items = Array.from({ length: 10_000 }, () => ({ variant_id: 1, quantity: -1 }));
    expect(errorsOf({ ...GOOD, line_items })).toEqual({ line_items: 'too_many' });
  });

  test('250 lines are not', () => {
    const line_items = Array.from({ length: 250 }, (_, n) => ({ variant_id: n + 1, quantity: 1 }));
    expect(errorsOf({ ...GOOD, line_items })).toEqual({});
  });

  test('eleven files are too many', () => {
    const file_ids = Array.from({ length: 11 }, () => `file_${'a'.repeat(26)}`);
    expect(errorsOf({ ...GOOD, file_ids })).toEqual({ file_ids: 'too_many' });
  });

  test('a megabyte of message is too long', () => {
    expect(errorsOf({ ...GOOD, message: 'x'.repeat(1_000_000) })).toEqual({ message: 'too_long' });
  });

  test.each(['ftp://x', 'gid://shopify/Product/1', '1.5', '-1', '0', 1.5, -1, {}, '9'.repeat(19)])(
    '%j is no variant',
    (variant_id) => {
      expect(errorsOf(withLine({ variant_id }))).toEqual({ 'line_items[0].variant_id': 'invalid' });
    },
  );
});

describe('hostile keys', () => {
  const hostile = (json: string) => parseQuoteRequest({ ...GOOD, ...(JSON.parse(json) as object) });

  test('__proto__ and constructor at the top are ignored', () => {
    const parsed = hostile(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(parsed.ok).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(parsed).not.toHaveProperty('request.polluted');
  });

  test('__proto__ does not stand in for what is missing', () => {
    expect(errorsOf(JSON.parse(`{"__proto__":${JSON.stringify(GOOD)}}`))).toMatchObject({
      customer: 'required',
    });
  });

  test('a custom field called __proto__ is a field like others', () => {
    const parsed = hostile('{"custom_fields":{"__proto__":{"a":1}}}');
    expect(parsed.ok).toBe(false);
    const plain = hostile('{"custom_fields":{"__proto__":"x","Colour":"red"}}');
    expect(plain.ok && plain.request.custom_fields.Colour).toBe('red');
    expect(plain.ok && Object.getPrototypeOf(plain.request.custom_fields)).toBe(Object.prototype);
  });

  test('unknown keys leave no trace', () => {
    const parsed = parseQuoteRequest({
      ...withCustomer({ isAdmin: true }),
      status: 'ordered',
      shop_id: 7,
    });
    expect(JSON.stringify(parsed)).not.toMatch(/isAdmin|status|shop_id/);
  });
});

test('whatever is sent, the answer is a request or errors with known codes', () => {
  const field = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constantFrom('__proto__', '', '\u0000', '\u202E', '1e999', '-0', '<img src=x>'),
  );
  const line = fc.record(
    { variant_id: field, quantity: field, requested_price: field, custom_fields: field },
    { requiredKeys: [] },
  );
  const person = fc.record(
    { name: field, email: field, phone: field, first_name: field },
    { requiredKeys: [] },
  );
  const anyRequest = fc.record(
    {
      client_key: fc.oneof(field, fc.constant('abcdefgh')),
      line_items: fc.oneof(field, fc.array(line, { maxLength: 4 })),
      customer: fc.oneof(field, person),
      shipping_address: field,
      message: field,
      file_ids: field,
      custom_fields: field,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anyRequest, field), (input) => {
      const parsed = parseQuoteRequest(input);
      if (parsed.ok) return;
      expect(parsed.errors.length).toBeGreaterThan(0);
      for (const { code } of parsed.errors) expect(FIELD_ERROR_CODES).toContain(code);
    }),
    { numRuns: 2_000 },
  );
});
