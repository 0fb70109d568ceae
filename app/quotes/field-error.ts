/** Why a field was refused: the code programs read; people get a sentence in their language. */
export const FIELD_ERROR_CODES = [
  'required',
  'invalid_email',
  'invalid',
  'too_long',
  'too_small',
  'too_large',
  'not_a_number',
  'not_a_date',
  'not_an_option',
  'too_many',
  'unknown_variant',
  'file_unknown',
  'file_type',
  'file_size',
  'rate_limited',
  'unavailable',
] as const;

export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

export interface FieldError {
  /** `customer.email`, `line_items[0].quantity`; null when it concerns no single field. */
  field: string | null;
  code: FieldErrorCode;
}

/** A path into the request, written the way the wire names fields. */
export function fieldName(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

const CUSTOM_FIELD = 'custom_fields.';

/** The label of the custom field that something is wrong with, as in `custom_fields.Delivery week`; null: it is no such. */
export function customLabelOf(field: string | null): string | null {
  return field?.startsWith(CUSTOM_FIELD) ? field.slice(CUSTOM_FIELD.length) : null;
}

export function isFieldErrorCode(text: string): text is FieldErrorCode {
  return (FIELD_ERROR_CODES as readonly string[]).includes(text);
}
