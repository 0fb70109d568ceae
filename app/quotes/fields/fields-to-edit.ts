import type { CustomFields } from '../custom-fields.ts';
import { labelKey, type FieldDefinition } from './field.ts';
import { isDate, typedValue } from './field-value.ts';

/** A field as the editor of a quote begins with it. */
export interface FieldToEdit {
  /** That its value is stored under. */
  label: string;
  /** What stands in the input. */
  typed: string;
  /** Of the input: for text where the shop has no such field any more, or what is stored is no such thing. */
  kind: FieldDefinition['kind'];
  help: string;
  /** With what is stored, should it be none of them any more. */
  choices: string[];
}

/** The shop's fields in their order, then whatever else is stored of the quote. */
export function fieldsToEdit(
  fields: readonly FieldDefinition[],
  stored: CustomFields,
): FieldToEdit[] {
  const left = Object.entries(stored);
  const defined = fields.map((field) => {
    const place = left.findIndex(([label]) => labelKey(label) === labelKey(field.label));
    const [[label, value] = [field.label, null]] = place < 0 ? [] : left.splice(place, 1);
    return {
      label,
      typed: typedValue(value),
      help: field.help,
      ...input(field, typedValue(value)),
    };
  });
  const others = left.map(([label, value]) => {
    const typed = typedValue(value);
    return { label, typed, help: '', kind: textKind(typed), choices: [] };
  });
  return [...defined, ...others];
}

/** What it is typed into. What was stored before the field was what it is now is there to be seen all the same. */
function input(
  { kind, choices }: FieldDefinition,
  typed: string,
): Pick<FieldToEdit, 'kind' | 'choices'> {
  if (kind === 'choice' || kind === 'yes_no') {
    const there = kind === 'choice' ? choices : ['yes', 'no'];
    return { kind, choices: typed === '' || there.includes(typed) ? there : [...there, typed] };
  }
  const fits = kind !== 'date' || typed === '' || isDate(typed);
  // An input of one line would drop line breaks.
  const isShort = kind === 'long_text' || !typed.includes('\n');
  return { kind: fits && isShort ? kind : textKind(typed), choices: [] };
}

function textKind(typed: string): FieldDefinition['kind'] {
  return typed.includes('\n') || typed.length > ONE_LINE ? 'long_text' : 'text';
}

/** So many characters are read at a glance in an input of one line. */
const ONE_LINE = 60;
