import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_ERROR_CODES } from '../field-error.ts';
import { parseQuoteRequest } from '../quote-request.ts';
import { FIELD_KINDS, type FieldDefinition } from './field.ts';

const ANY: FieldDefinition = {
  id: 'cfd_1',
  label: 'Delivery week',
  kind: 'number',
  help: '',
  required: true,
  onStorefront: true,
  choices: [],
};
const FIELDS: FieldDefinition[] = [
  ANY,
  { ...ANY, label: 'Packaging', kind: 'choice', required: false, choices: ['Box', 'Bag'] },
  { ...ANY, label: 'Forklift', kind: 'yes_no', required: false },
  { ...ANY, label: 'Margin', onStorefront: false },
];
const REQUEST = {
  client_key: 'abcdefgh-1234',
  line_items: [{ variant_id: 1, quantity: 3 }],
  customer: { name: 'Ada', email: 'ada@example.com' },
};

function parse(custom_fields: unknown, customer: unknown = REQUEST.customer) {
  const parsed = parseQuoteRequest({ ...REQUEST, customer, custom_fields }, FIELDS);
  if (parsed.ok) return parsed.request.custom_fields;
  return parsed.errors.map(({ field, code }) => `${field}: ${code}`);
}

describe('what a storefront sends for the fields of its shop', () => {
  test('is stored as what it is, by their labels, and nothing for what was left empty', () => {
    const sent = { 'Delivery week': '49', Packaging: '', Forklift: 'no' };
    expect(parse(sent)).toEqual({ 'Delivery week': 49, Forklift: false });
  });

  test('is known in whatever case its label is written; of one given twice the first counts', () => {
    expect(parse({ ' delivery  WEEK ': '49', 'Delivery week': '50' })).toEqual({
      'Delivery week': 49,
    });
  });

  test('is refused at its label, all at once with whatever else is wrong', () => {
    const sent = { 'Delivery week': 'soon', Packaging: 'Crate', Forklift: 'perhaps' };
    expect(parse(sent, { name: 'Ada', email: 'nope' })).toEqual([
      'customer.email: invalid_email',
      'custom_fields.Delivery week: not_a_number',
      'custom_fields.Packaging: not_an_option',
      'custom_fields.Forklift: not_an_option',
    ]);
  });

  test.each([undefined, null, {}, { 'Delivery week': ' ' }])(
    'is refused without what is required: %j',
    (sent) => {
      expect(parse(sent)).toEqual(['custom_fields.Delivery week: required']);
    },
  );

  test('is not taken for what only the team fills in', () => {
    expect(parse({ 'Delivery week': 1, margin: 'a lot' })).toEqual({ 'Delivery week': 1 });
  });
});

describe('fields that nobody defined', () => {
  test('are taken as they come, beside those that were', () => {
    const sent = { Project: ' North wing ', 'Delivery week': 1, Urgent: true, Note: '' };
    expect(parse(sent)).toEqual({
      'Delivery week': 1,
      Project: 'North wing',
      Urgent: true,
      Note: '',
    });
  });

  test('are twenty at most, however many are defined', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`Other ${n}`, 'x']));
    expect(Object.keys(parse({ ...many(20), 'Delivery week': 1 }))).toHaveLength(21);
    expect(parse({ ...many(21), 'Delivery week': 1 })).toEqual(['custom_fields: too_many']);
  });

  test('called __proto__ are fields like others', () => {
    const sent = JSON.parse('{"__proto__":"x","Delivery week":1}') as unknown;
    const read = parse(sent);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.entries(read)).toEqual([
      ['Delivery week', 1],
      ['__proto__', 'x'],
    ]);
  });
});

test('whatever is sent, it is read or refused with a code that people have a sentence for', () => {
  const value = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('yes', '2026-11-29', '12,5', 'Box', '1e999', '\u0000'),
  );
  const definition = fc.record({
    label: fc.constantFrom('A', 'B', '__proto__', 'x.y[0]'),
    kind: fc.constantFrom(...FIELD_KINDS),
    required: fc.boolean(),
    onStorefront: fc.boolean(),
  });
  const definitions = fc.uniqueArray(definition, { selector: ({ label }) => label });
  const sent = fc.oneof(
    value,
    fc.dictionary(fc.constantFrom('A', 'a', 'B', '__proto__', 'x.y[0]', 'other'), value),
  );
  fc.assert(
    fc.property(definitions, sent, (defined, custom_fields) => {
      const fields = defined.map((each) => ({ ...ANY, ...each, choices: ['Box', 'Bag'] }));
      const parsed = parseQuoteRequest({ ...REQUEST, custom_fields }, fields);
      if (parsed.ok) {
        const stored = parsed.request.custom_fields;
        expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
        return;
      }
      for (const { field, code } of parsed.errors) {
        expect(field).toMatch(/^custom_fields/);
        expect(FIELD_ERROR_CODES).toContain(code);
      }
    }),
    { numRuns: 500 },
  );
});
