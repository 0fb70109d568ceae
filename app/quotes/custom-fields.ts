import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import type { FieldErrorCode } from './field-error.ts';
import { MAX_LABEL } from './fields/field.ts';

/** Of those that the shop has not defined. */
const MAX_FIELDS = 20;
const MAX_VALUE_LENGTH = 1_000;

export type CustomFields = Record<string, string | number | boolean | null>;

type Entry = [label: string, value: unknown];

/**
 * Whatever else a merchant's form asks of a line, by label. Flat, and never merged into anything: a key
 * such as `__proto__` becomes an ordinary own key of a new object.
 */
export const customFieldsField = z
  .unknown()
  .optional()
  .transform((input, context): CustomFields => {
    const read = readEntries(entriesOf(input));
    if ('value' in read) return read.value;
    context.issues.push({ code: 'custom', message: read.code, input });
    return z.NEVER;
  });

/** What was sent, label by label; null when it is nothing of the kind. */
export function entriesOf(input: unknown): Entry[] | null {
  if (input === undefined || input === null) return [];
  return isPlainObject(input) ? Object.entries(input) : null;
}

/** Fields that nobody defined, as they come, or why they cannot be taken. */
export function readEntries(
  entries: Entry[] | null,
): { value: CustomFields } | { code: FieldErrorCode } {
  const code = entries === null ? 'invalid' : problemOf(entries);
  if (code !== null || entries === null) return { code: code ?? 'invalid' };
  const clean = entries.map(([label, value]): Entry => [cleanText(label), cleanValue(value)]);
  return { value: Object.fromEntries(clean) as CustomFields };
}

function problemOf(entries: Entry[]): 'too_many' | 'too_long' | 'invalid' | null {
  if (entries.length > MAX_FIELDS) return 'too_many';
  if (entries.some(([label]) => label.length > MAX_LABEL)) return 'too_long';
  if (entries.some(([, value]) => typeof value === 'string' && value.length > MAX_VALUE_LENGTH))
    return 'too_long';
  return entries.every(([, value]) => isValue(value)) ? null : 'invalid';
}

function cleanValue(value: unknown): CustomFields[string] {
  if (typeof value === 'string') return cleanText(value);
  return isValue(value) ? value : null;
}

function isValue(value: unknown): value is CustomFields[string] {
  // JSON's 1e999 is read as Infinity, which could not be written back.
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function isPlainObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Custom fields as they were stored. */
export function customFieldsOf(stored: unknown): CustomFields {
  if (!isPlainObject(stored)) return {};
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, cleanValue(value)]));
}
