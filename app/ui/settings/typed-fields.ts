import type { FieldDefinition } from '../../quotes/fields/field.ts';
import type { FieldDraft } from '../../quotes/fields/field-draft.ts';

/** A field in the form. */
export interface FieldRow extends Omit<FieldDraft, 'choices'> {
  /** Tells rows apart while they are added, moved and removed. */
  key: string;
  /** One on each line. Kept while another kind is tried. */
  choices: string;
}

/** The fields as the form begins with them. */
export function rowsOf(fields: readonly FieldDefinition[]): FieldRow[] {
  return fields.map((field) => ({ ...field, key: field.id, choices: field.choices.join('\n') }));
}

/** With one more field at the end: text that the storefront asks and nobody has to fill in. */
export function withField(rows: readonly FieldRow[]): FieldRow[] {
  const taken = rows.map(({ key }) => key);
  const key = taken.map((_, place) => `new-${place}`).find((each) => !taken.includes(each));
  const row: FieldRow = {
    key: key ?? `new-${taken.length}`,
    id: null,
    label: '',
    kind: 'text',
    help: '',
    required: false,
    onStorefront: true,
    choices: '',
  };
  return [...rows, row];
}

/** The fields as they are sent. */
export function toDrafts(rows: readonly FieldRow[]): FieldDraft[] {
  return rows.map(({ key: _key, choices, ...row }) => ({
    ...row,
    required: row.required && row.onStorefront,
    choices: row.kind === 'choice' ? choices.split('\n') : [],
  }));
}
