import type { FieldKind } from '../../quotes/fields/field.ts';
import type { FieldRow } from './typed-fields.ts';

/** What each kind is called. */
export const KIND_NAMES: Record<FieldKind, string> = {
  text: 'Text',
  long_text: 'Long text',
  number: 'Number',
  date: 'Date',
  choice: 'Choice',
  yes_no: 'Yes or no',
};

/** A field in a few words: "Choice of 3 · storefront, required". */
export function fieldInWords({ kind, choices, onStorefront, required }: FieldRow): string {
  const count = choices.split('\n').filter((choice) => choice.trim() !== '').length;
  const what = kind === 'choice' ? `Choice of ${count}` : KIND_NAMES[kind];
  if (!onStorefront) return `${what} · your team alone`;
  return `${what} · storefront${required ? ', required' : ''}`;
}
