import { z } from 'zod';
import { customFieldsField } from './custom-fields.ts';
import { askedFields } from './fields/asked-fields.ts';
import { fieldName, isFieldErrorCode, type FieldError } from './field-error.ts';
import type { FieldDefinition } from './fields/field.ts';
import {
  countryField,
  emailField,
  integerField,
  optionalLine,
  optionalText,
  patternField,
  priceField,
  requiredLine,
  variantField,
} from './request-fields.ts';

/** Shopify's `nodes` query, which confirms the variants, takes at most 250 ids. */
export const MAX_LINE_ITEMS = 250;
export const MAX_QUANTITY = 1_000_000;
export const MAX_FILES = 10;
const MAX_MESSAGE_LENGTH = 5_000;
/** Other text is never looked up: PostgreSQL fails on a NUL in it. */
export const FILE_ID = /^file_[0-9a-z]{26}$/;

const lineItem = z.object(
  {
    variant_id: variantField,
    quantity: integerField(1, MAX_QUANTITY),
    requested_price: priceField,
    custom_fields: customFieldsField,
  },
  { error: 'invalid' },
);

const customer = z
  .object(
    {
      name: requiredLine(200),
      first_name: optionalLine(200),
      last_name: optionalLine(200),
      email: emailField,
      phone: optionalLine(50),
      company: optionalLine(200),
    },
    { error: (issue) => (issue.input === undefined ? 'required' : 'invalid') },
  )
  .transform((given) => ({ ...given, ...nameParts(given) }));

/** Where it is to be sent; null when all of it was left empty. */
export const shippingAddress = z
  .object(
    {
      street: optionalLine(255),
      street2: optionalLine(255),
      city: optionalLine(100),
      province: optionalLine(100),
      zip: optionalLine(20),
      country: countryField,
    },
    { error: 'invalid' },
  )
  .nullish()
  // An address left empty is no address.
  .transform((address) => (address && Object.values(address).some(Boolean) ? address : null));

/** Counted before its items are looked at: ten thousand lines get one answer, not ten thousand. */
const listOf = <T extends z.ZodType>(item: T, max: number) =>
  z.array(z.unknown(), { error: 'invalid' }).max(max, 'too_many').pipe(z.array(item));

/** What the shop's storefront asks. */
const quoteRequest = (fields: readonly FieldDefinition[]) =>
  z.object(
    {
      client_key: patternField(/^[A-Za-z0-9_-]{8,64}$/),
      line_items: z
        .array(z.unknown(), {
          error: (issue) => (issue.input === undefined ? 'required' : 'invalid'),
        })
        .min(1, 'required')
        .pipe(listOf(lineItem, MAX_LINE_ITEMS)),
      customer,
      shipping_address: shippingAddress,
      message: optionalText(MAX_MESSAGE_LENGTH),
      custom_fields: askedFields(fields),
      file_ids: z.preprocess((ids) => ids ?? [], listOf(patternField(FILE_ID), MAX_FILES)),
    },
    { error: 'invalid' },
  );

/** A shopper's request for a quote, checked and cleaned. */
export type QuoteRequest = z.infer<ReturnType<typeof quoteRequest>>;

export type ParsedQuoteRequest =
  { ok: true; request: QuoteRequest } | { ok: false; errors: FieldError[] };

/**
 * Checks what a storefront sent, whatever it is, against the custom fields of its shop; every field's
 * problem at once. Never throws.
 */
export function parseQuoteRequest(
  input: unknown,
  fields: readonly FieldDefinition[] = [],
): ParsedQuoteRequest {
  const parsed = quoteRequest(fields).safeParse(input);
  if (parsed.success) return { ok: true, request: parsed.data };
  return {
    ok: false,
    errors: parsed.error.issues.map(({ path, message }) => ({
      field: fieldName(path),
      code: isFieldErrorCode(message) ? message : 'invalid',
    })),
  };
}

/** First and last name where the form did not ask for them: the first word, and the rest. */
export function nameParts(given: {
  name: string;
  first_name: string | null;
  last_name: string | null;
}) {
  if (given.first_name !== null || given.last_name !== null) {
    return { first_name: given.first_name, last_name: given.last_name };
  }
  const [first = given.name, ...rest] = given.name.split(' ');
  return { first_name: first, last_name: rest.join(' ') || null };
}
