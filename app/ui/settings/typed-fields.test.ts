import { expect, test } from 'vitest';
import type { FieldDefinition } from '../../quotes/fields/field.ts';
import { rowsOf, toDrafts, withField } from './typed-fields.ts';

const FIELDS: FieldDefinition[] = [
  {
    id: 'cfd_1',
    label: 'Packaging',
    kind: 'choice',
    help: 'As it is shipped',
    required: true,
    onStorefront: true,
    choices: ['Box', 'Pallet'],
  },
  {
    id: 'cfd_2',
    label: 'Margin',
    kind: 'number',
    help: '',
    required: false,
    onStorefront: false,
    choices: [],
  },
];

test('what was not touched is sent as it was read', () => {
  expect(toDrafts(rowsOf(FIELDS))).toEqual(FIELDS);
});

test('choices are kept while another kind is tried, but only sent with their own', () => {
  const [packaging] = rowsOf(FIELDS);
  const tried = rowsOf(FIELDS).map((row) => ({ ...row, kind: 'date' as const }));
  expect(tried[0]?.choices).toBe(packaging?.choices);
  expect(toDrafts(tried).map(({ choices }) => choices)).toEqual([[], []]);
});

test('what the team alone fills in is required of nobody', () => {
  const kept = rowsOf(FIELDS).map((row) => ({ ...row, onStorefront: false }));
  expect(toDrafts(kept).map(({ required }) => required)).toEqual([false, false]);
});

test('fields that are added are apart from each other', () => {
  const rows = withField(withField(rowsOf(FIELDS)));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  const left = rows.filter((_, place) => place !== 2);
  expect(new Set(withField(left).map(({ key }) => key)).size).toBe(4);
});
