import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_KINDS, type FieldKind } from './field.ts';
import { readFieldValue, typedValue } from './field-value.ts';

const choices = ['Box', 'Pallet'];
const read = (kind: FieldKind, input: unknown) => readFieldValue({ kind, choices }, input);

describe.each(FIELD_KINDS)('a field of the kind %s', (kind) => {
  test.each([undefined, null, '', '  ', '\u0000', '\u202E\n'])('has no value in %j', (input) => {
    expect(read(kind, input)).toEqual({ value: null });
  });

  test.each([{}, [], ['Box'], { toString: () => 'Box' }])('takes no %j', (input) => {
    expect(read(kind, input)).toEqual({ code: 'invalid' });
  });
});

test.each<[FieldKind, unknown, unknown]>([
  ['text', ' Dock\n3 ', 'Dock 3'],
  ['text', 12, '12'],
  ['long_text', ' One\r\nTwo ', 'One\nTwo'],
  ['number', '12', 12],
  ['number', ' -12.50 ', -12.5],
  ['number', '12,5', 12.5],
  ['number', 0.25, 0.25],
  ['number', '007', 7],
  ['number', '1.5e3', 1_500],
  ['number', '-25E-1', -2.5],
  ['number', '-0', 0],
  ['number', '999999999999999', 999_999_999_999_999],
  ['date', '2026-11-29', '2026-11-29'],
  ['date', '2024-02-29', '2024-02-29'],
  ['choice', ' Pallet ', 'Pallet'],
  ['yes_no', 'yes', true],
  ['yes_no', 'On', true],
  ['yes_no', true, true],
  ['yes_no', 'no', false],
  ['yes_no', false, false],
])('%s reads %j as %j', (kind, input, value) => {
  const outcome = read(kind, input);
  expect(outcome).toEqual({ value });
  expect(Object.is('value' in outcome && outcome.value, value)).toBe(true);
});

test.each<[FieldKind, unknown, string]>([
  ['text', 'x'.repeat(1_001), 'too_long'],
  ['long_text', 'x'.repeat(5_001), 'too_long'],
  ['number', 'lots', 'not_a_number'],
  ['number', '1e99', 'not_a_number'],
  // Three digits after a comma could as well be thousands.
  ['number', '1,234', 'not_a_number'],
  ['number', '1234567890123456', 'too_long'],
  ['number', '0.1234567', 'too_long'],
  ['number', Number.POSITIVE_INFINITY, 'not_a_number'],
  ['date', '2026-02-29', 'not_a_date'],
  ['date', '2026-13-01', 'not_a_date'],
  ['date', '29.11.2026', 'not_a_date'],
  ['date', '12026-11-29', 'not_a_date'],
  ['choice', 'box', 'not_an_option'],
  ['yes_no', 'perhaps', 'not_an_option'],
])('%s refuses %j as %s', (kind, input, code) => {
  expect(read(kind, input)).toEqual({ code });
});

test('what was read stands in an input so that it is read again as the same', () => {
  const inputs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom('Box', '12,5', '0.000001'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FIELD_KINDS), inputs, (kind, input) => {
      const first = read(kind, input);
      if ('code' in first) return;
      expect(read(kind, typedValue(first.value))).toEqual(first);
      // And it comes back from JSON.
      expect(JSON.parse(JSON.stringify(first.value))).toBe(first.value);
    }),
    { numRuns: 500 },
  );
});
