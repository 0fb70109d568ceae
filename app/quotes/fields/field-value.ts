import { cleanLine, cleanText } from '../clean-text.ts';
import type { CustomFields } from '../custom-fields.ts';
import type { FieldErrorCode } from '../field-error.ts';
import type { FieldDefinition, FieldKind } from './field.ts';

export type FieldValue = NonNullable<CustomFields[string]>;

/** What was read: a value, null where nothing was filled in, or why it cannot be taken. */
export type ReadValue = { value: FieldValue | null } | { code: FieldErrorCode };

/** In UTF-16 units, as HTML's maxlength counts. */
export const MAX_TEXT = 1_000;
export const MAX_LONG_TEXT = 5_000;

/** More would not come back from JSON as it was typed. */
const MAX_DIGITS = 15;
const MAX_DECIMALS = 6;

type Asked = Pick<FieldDefinition, 'kind' | 'choices'>;

const READERS: Record<FieldKind, (text: string, field: Asked) => ReadValue> = {
  text: (text) => atMost(MAX_TEXT, cleanLine(text)),
  long_text: (text) => atMost(MAX_LONG_TEXT, text),
  number: readNumber,
  date: (text) => (isDate(text) ? { value: text } : { code: 'not_a_date' }),
  choice: (text, { choices }) => {
    const chosen = cleanLine(text);
    return choices.includes(chosen) ? { value: chosen } : { code: 'not_an_option' };
  },
  yes_no: (text) => {
    if (/^(yes|true|on|1)$/i.test(text)) return { value: true };
    return /^(no|false|off|0)$/i.test(text) ? { value: false } : { code: 'not_an_option' };
  },
};

/** Reads what a form or a script sent for a field, by what the field takes. */
export function readFieldValue(field: Asked, input: unknown): ReadValue {
  if (input === undefined || input === null) return { value: null };
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') {
    return { code: 'invalid' };
  }
  const text = cleanText(String(input));
  return text === '' ? { value: null } : READERS[field.kind](text, field);
}

/** A stored value as it stands in an input, and as `readFieldValue` reads it again. */
export function typedValue(value: CustomFields[string]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** Whether a text is a day of the calendar as date inputs have it: 2026-11-29. */
export function isDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * `12`, `-12.5` or `12,50`, and `1e5` as browsers take it for a number. Three digits after a comma could
 * as well be thousands, so they are not taken.
 */
function readNumber(text: string): ReadValue {
  const plain = text
    .replace(/^([+-]?\d{1,40}),(\d{1,2})$/, '$1.$2')
    .replace(/^[+-]?\d{1,9}(\.\d{1,6})?e[+-]?\d{1,2}$/i, (short) => String(Number(short)));
  const [, whole = '', decimals = ''] = /^[+-]?(\d{1,40})(?:\.(\d{1,40}))?$/.exec(plain) ?? [];
  if (whole === '') return { code: 'not_a_number' };
  const fine = decimals.replace(/0+$/, '');
  const digits = `${whole}${fine}`.replace(/^0+/, '');
  if (digits.length > MAX_DIGITS || fine.length > MAX_DECIMALS) return { code: 'too_long' };
  // Not minus zero, which JSON does not know.
  return { value: Number(plain) + 0 };
}

function atMost(length: number, text: string): ReadValue {
  return text.length > length ? { code: 'too_long' } : { value: text };
}
