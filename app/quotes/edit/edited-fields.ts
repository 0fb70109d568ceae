import { cleanText } from '../clean-text.ts';
import type { CustomFields } from '../custom-fields.ts';
import { labelKey, type FieldDefinition } from '../fields/field.ts';
import { readFieldValue, typedValue } from '../fields/field-value.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { editErrors } from './edit-errors.ts';
import type { QuoteEdit } from './quote-edit.ts';

interface FieldSources {
  /** What the quote has so far. */
  stored: CustomFields;
  /** The shop's. */
  fields: readonly FieldDefinition[];
}

export type EditedFields = { ok: true; values: CustomFields } | { ok: false; errors: StepError[] };

/**
 * The custom fields that an edit comes to. What was not touched stays, whatever its field would take by
 * now, and so does what the edit does not mention. Nothing is required: that is asked of shoppers.
 */
export function editedFields(
  { customFields: typed, currency }: QuoteEdit,
  { stored, fields }: FieldSources,
): EditedFields {
  const values = new Map(Object.entries(stored));
  const issues: { path: PropertyKey[]; message: string }[] = [];
  for (const [place, entry] of typed.entries()) {
    const field = fields.find(({ label }) => labelKey(label) === labelKey(entry.label));
    const label = values.has(entry.label) ? entry.label : (field?.label ?? null);
    const before = typedValue((label === null ? null : values.get(label)) ?? null);
    if (cleanText(before) === (entry.typed ?? '')) continue;
    // Of what nobody defined, text is all that is known.
    const read = readFieldValue(field ?? ANY_TEXT, entry.typed);
    if (label === null || 'code' in read) {
      const message = 'code' in read ? read.code : GONE;
      issues.push({ path: ['customFields', place, 'typed'], message });
    } else if (read.value === null) values.delete(label);
    else values.set(label, read.value);
  }
  return issues.length > 0
    ? { ok: false, errors: editErrors(issues, currency) }
    : { ok: true, values: Object.fromEntries(values) };
}

const ANY_TEXT: Pick<FieldDefinition, 'kind' | 'choices'> = { kind: 'long_text', choices: [] };
/** It was renamed or removed since the page was read. */
const GONE = 'no_field';
