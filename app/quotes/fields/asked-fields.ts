import { z } from 'zod';
import { entriesOf, readEntries, type CustomFields } from '../custom-fields.ts';
import type { FieldErrorCode } from '../field-error.ts';
import { labelKey, type FieldDefinition } from './field.ts';
import { readFieldValue } from './field-value.ts';

/**
 * What a storefront sent for a quote's custom fields, by label. Those that the shop asks are judged by
 * what they take, each at its label; any other label is taken as it comes, for a theme may ask something
 * of its own. What only the team fills in is not taken: a page kept by a cache may still ask it.
 */
export const askedFields = (fields: readonly FieldDefinition[]) =>
  z
    .unknown()
    .optional()
    .transform((input, context): CustomFields => {
      const refuse = (code: FieldErrorCode, ...path: string[]): void =>
        void context.issues.push({ code: 'custom', message: code, input, path });
      const entries = entriesOf(input);
      const sent = sorted(entries ?? [], fields);
      const others = readEntries(entries && sent.others);
      if ('code' in others) refuse(others.code);
      const values: [label: string, value: CustomFields[string]][] = [];
      for (const field of fields.filter(({ onStorefront }) => onStorefront)) {
        const read = readFieldValue(field, sent.known.get(labelKey(field.label)));
        if ('code' in read) refuse(read.code, field.label);
        else if (read.value !== null) values.push([field.label, read.value]);
        else if (field.required) refuse('required', field.label);
      }
      if ('code' in others || context.issues.length > 0) return z.NEVER;
      return { ...Object.fromEntries(values), ...others.value };
    });

/** Values of fields there are, by the key of their label, and all others. Of a label given twice the first counts. */
function sorted(entries: [label: string, value: unknown][], fields: readonly FieldDefinition[]) {
  const keys = new Set(fields.map(({ label }) => labelKey(label)));
  const known = new Map<string, unknown>();
  const others: [label: string, value: unknown][] = [];
  for (const [label, value] of entries) {
    const key = labelKey(label);
    if (!keys.has(key)) others.push([label, value]);
    else if (!known.has(key)) known.set(key, value);
  }
  return { known, others };
}
