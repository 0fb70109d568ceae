import { expect, test } from 'vitest';
import type { FieldDefinition } from './field.ts';
import { fieldsToEdit } from './fields-to-edit.ts';

const ANY: FieldDefinition = {
  id: 'cfd_1',
  label: 'Site',
  kind: 'text',
  help: 'Where it goes',
  required: true,
  onStorefront: true,
  choices: [],
};
const PACKAGING: FieldDefinition = {
  ...ANY,
  label: 'Packaging',
  kind: 'choice',
  choices: ['Box', 'Bag'],
};

test('the shop’s fields come in their order, then what else is stored, each under its own label', () => {
  const stored = { Colour: 'Red', SITE: 'Dock 3', colour: 'Blue' };
  expect(fieldsToEdit([PACKAGING, ANY], stored)).toEqual([
    {
      label: 'Packaging',
      typed: '',
      kind: 'choice',
      help: 'Where it goes',
      choices: ['Box', 'Bag'],
    },
    { label: 'SITE', typed: 'Dock 3', kind: 'text', help: 'Where it goes', choices: [] },
    { label: 'Colour', typed: 'Red', kind: 'text', help: '', choices: [] },
    { label: 'colour', typed: 'Blue', kind: 'text', help: '', choices: [] },
  ]);
});

test.each<[Partial<FieldDefinition>, string | number | boolean, unknown]>([
  [{ kind: 'yes_no' }, false, { kind: 'yes_no', typed: 'no', choices: ['yes', 'no'] }],
  [{ kind: 'yes_no' }, 'maybe', { kind: 'yes_no', choices: ['yes', 'no', 'maybe'] }],
  [PACKAGING, 'Crate', { kind: 'choice', choices: ['Box', 'Bag', 'Crate'] }],
  [{ kind: 'date' }, '2026-11-29', { kind: 'date' }],
  [{ kind: 'date' }, 'next week', { kind: 'text', typed: 'next week' }],
  [{ kind: 'number' }, 12.5, { kind: 'number', typed: '12.5' }],
  // No input of one line shows two.
  [{ kind: 'number' }, 'One\nTwo', { kind: 'long_text' }],
  [{ kind: 'text' }, 'x'.repeat(500), { kind: 'text' }],
])('%j shows %j whatever it was when it was stored', (changes, value, shown) => {
  expect(fieldsToEdit([{ ...ANY, ...changes, label: 'A' }], { A: value })).toMatchObject([shown]);
});
