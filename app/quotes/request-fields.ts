import { z } from 'zod';
import { cleanLine, cleanText } from './clean-text.ts';
import { COUNTRY_CODES } from './countries.ts';
import { isEmailAddress } from './email-address.ts';
import type { FieldErrorCode } from './field-error.ts';
import { parsePrice } from './price.ts';

/** The kinds of field a storefront's request has. The message of every issue is a code for the wire. */

type Read<T> = { value: T } | { code: FieldErrorCode };

/** A field read by a function that says the value or a code. It sees whatever was sent, or undefined. */
function field<T>(read: (input: unknown) => Read<T>) {
  return z
    .unknown()
    .optional()
    .transform((input, context): T => {
      const result = read(input);
      if ('value' in result) return result.value;
      context.issues.push({ code: 'custom', message: result.code, input });
      return z.NEVER;
    });
}

const isAbsent = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Text of one line, or null when nothing (visible) was given. `max` in UTF-16 units, as HTML's maxlength. */
export const optionalLine = (max: number) =>
  field<string | null>((input) => readText(input, max, cleanLine));

export const requiredLine = (max: number) =>
  field<string>((input) => required(readText(input, max, cleanLine)));

/** Text of several lines. HTML in it is text like any other: it is escaped where it is shown. */
export const optionalText = (max: number) =>
  field<string | null>((input) => readText(input, max, cleanText));

export const emailField = field<string>((input) => {
  const read = required(readText(input, 254, cleanLine));
  if ('code' in read) return read;
  return isEmailAddress(read.value) ? read : { code: 'invalid_email' };
});

/** ISO 3166-1 alpha-2 in any case, or nothing. */
export const countryField = field<string | null>((input) => {
  const read = readText(input, 100, cleanLine);
  if ('code' in read || read.value === null) return read;
  const code = read.value.toUpperCase();
  return COUNTRY_CODES.has(code) ? { value: code } : { code: 'invalid' };
});

/** A day of the calendar, as date fields give it (2026-12-31), or nothing. */
export const dayField = field<string | null>((input) => {
  if (isAbsent(input)) return { value: null };
  return typeof input === 'string' && isDay(input) ? { value: input } : { code: 'invalid' };
});

/** JavaScript takes February 30 for March 2. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Required text that has this form and is neither trimmed nor cleaned. */
export const patternField = (pattern: RegExp) =>
  field<string>((input) => {
    if (isAbsent(input)) return { code: 'required' };
    return typeof input === 'string' && pattern.test(input)
      ? { value: input }
      : { code: 'invalid' };
  });

/** A whole number, as a JSON number or in digits as forms send it. */
export const integerField = (min: number, max: number) =>
  field<number>((input) => {
    if (isAbsent(input)) return { code: 'required' };
    const text = typeof input === 'number' ? String(input) : input;
    if (typeof text !== 'string') return { code: 'not_a_number' };
    const number = /^[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?$/i.test(text.trim())
      ? Number(text)
      : NaN;
    if (Number.isNaN(number)) return { code: 'not_a_number' };
    if (number < min) return { code: 'too_small' };
    if (number > max) return { code: 'too_large' };
    return Number.isInteger(number) ? { value: number } : { code: 'invalid' };
  });

/** A price per unit, or null when none was named. */
export const priceField = field<string | null>((input) => {
  if (isAbsent(input)) return { value: null };
  const text = typeof input === 'number' ? String(input) : input;
  if (typeof text !== 'string') return { code: 'not_a_number' };
  if (text.trim() === '') return { value: null };
  const parsed = parsePrice(text);
  return parsed.ok ? { value: parsed.price } : { code: parsed.code };
});

/** Up to 18 digits: Shopify's ids are 64-bit numbers, and one beyond them fails the whole query. */
const VARIANT = /^(?:gid:\/\/shopify\/ProductVariant\/)?([1-9]\d{0,17})$/;

/** A variant's id as themes have it (a number) or as the Admin API has it (a gid). */
export const variantField = field<string>((input) => {
  if (isAbsent(input)) return { code: 'required' };
  const text = Number.isSafeInteger(input) ? String(input) : input;
  const id = typeof text === 'string' ? VARIANT.exec(text.trim())?.[1] : undefined;
  return id ? { value: `gid://shopify/ProductVariant/${id}` } : { code: 'invalid' };
});

function readText(
  input: unknown,
  max: number,
  clean: (text: string) => string,
): Read<string | null> {
  if (input === undefined || input === null) return { value: null };
  if (typeof input !== 'string') return { code: 'invalid' };
  const text = clean(input);
  if (text.length > max) return { code: 'too_long' };
  return { value: text === '' ? null : text };
}

function required(read: Read<string | null>): Read<string> {
  if ('code' in read) return read;
  return read.value === null ? { code: 'required' } : { value: read.value };
}
