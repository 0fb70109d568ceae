import { describe, expect, test } from 'vitest';
import type { CustomFields } from '../custom-fields.ts';
import type { FieldDefinition } from '../fields/field.ts';
import { fieldsToEdit } from '../fields/fields-to-edit.ts';
import { inEnglish } from '../../texts/english.server.ts';
import { editedFields } from './edited-fields.ts';
import { parseNewQuote } from './quote-edit.ts';

const ANY: FieldDefinition = {
  id: 'cfd_1',
  label: 'Week',
  kind: 'number',
  help: '',
  required: true,
  onStorefront: true,
  choices: [],
};
const FIELDS: FieldDefinition[] = [
  ANY,
  { ...ANY, label: 'Packaging', kind: 'choice', choices: ['Box', 'Bag'] },
  { ...ANY, label: 'Day', kind: 'date' },
  { ...ANY, label: 'Gift', kind: 'yes_no' },
];

/** What comes of typing this into the editor of a quote with this stored. */
function edited(typed: Record<string, string>, stored: CustomFields = {}, fields = FIELDS) {
  const parsed = parseNewQuote({
    clientKey: 'staff-0001',
    locale: 'en',
    currency: 'USD',
    lines: [
      {
        id: null,
        variantGid: 'gid://shopify/ProductVariant/1',
        quantity: 1,
        discount: null,
        taxable: true,
        requiresShipping: true,
      },
    ],
    discount: null,
    shipping: null,
    customer: { gid: null, name: 'Ada', email: 'ada@example.com' },
    customFields: Object.entries(typed).map(([label, text]) => ({ label, typed: text })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const outcome = editedFields(parsed.edit, { stored, fields });
  return outcome.ok
    ? outcome.values
    : outcome.errors.map(({ field, message }) => `${field}: ${inEnglish(message)}`);
}

describe('what is typed', () => {
  test('becomes what its field takes; left empty, it is none; and nothing is required of the team', () => {
    const typed = { Week: '49', Packaging: 'Bag', Day: '2026-12-01', Gift: 'no' };
    expect(edited(typed)).toEqual({ Week: 49, Packaging: 'Bag', Day: '2026-12-01', Gift: false });
    expect(edited({ Week: ' ', Gift: '' }, { Week: 49, Gift: true })).toEqual({});
  });

  test('is refused at its field, all at once', () => {
    expect(edited({ Week: 'soon', Packaging: 'Crate', Day: 'Monday' })).toEqual([
      'customFields[0].typed: Enter a number like 12.5.',
      'customFields[1].typed: This cannot be chosen any more. Choose something else.',
      'customFields[2].typed: Enter a date like 2026-11-29.',
    ]);
  });

  test('under a label that the settings do not have any more is not lost unsaid', () => {
    expect(edited({ 'Old name': 'x', 'Other name': '' })).toEqual([
      'customFields[0].typed: This field was renamed or removed meanwhile. Reload the page.',
    ]);
  });
});

describe('what is stored', () => {
  const stored = {
    Packaging: 'Crate',
    Day: 'next week',
    Legacy: 5,
    Old: true,
    None: null,
    '': 'x',
  };

  test('stays as it is until it is touched, whatever its field takes by now', () => {
    const untouched = Object.fromEntries(
      fieldsToEdit(FIELDS, stored).map(({ label, typed }) => [label, typed]),
    );
    expect(edited(untouched, stored)).toEqual(stored);
    expect(edited({}, stored)).toEqual(stored);
  });

  test('is edited as text where the settings have no such field', () => {
    expect(edited({ Legacy: 'six\nor seven', Old: '', '': 'y' }, stored)).toEqual({
      Packaging: 'Crate',
      Day: 'next week',
      None: null,
      Legacy: 'six\nor seven',
      '': 'y',
    });
  });

  test('keeps the label it was asked by', () => {
    expect(edited({ WEEK: '50' }, { WEEK: 49 })).toEqual({ WEEK: 50 });
  });
});
