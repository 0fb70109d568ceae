import { z } from 'zod';
import { cleanText } from './clean-text.ts';

const MAX_FIELDS = 20;
const MAX_KEY_LENGTH = 100;
const MAX_VALUE_LENGTH = 1_000;

export type CustomFields = Record<string, string | number | boolean | null>;

/**
 * Whatever else a merchant's form asks, by label. Flat, and never merged into anything: a key such as
 * `__proto__` becomes an ordinary own key of a new object.
 */
export const customFieldsField = z
  .unknown()
  .optional()
  .transform((input, context): CustomFields => {
    if (input === undefined || input === null) return {};
    const entries = isPlainObject(input) ? Object.entries(input) : null;
    const code = entries === null ? 'invalid' : problemOf(entries);
    if (code === null && entries !== null) {
      return Object.fromEntries(entries.map(([key, value]) => [cleanText(key), cleanValue(value)]));
    }
    context.issues.push({ code: 'custom', message: code ?? 'invalid', input });
    return z.NEVER;
  });

function problemOf(entries: [string, unknown][]): 'too_many' | 'too_long' | 'invalid' | null {
  if (entries.length > MAX_FIELDS) return 'too_many';
  if (entries.some(([key]) => key.length > MAX_KEY_LENGTH)) return 'too_long';
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
