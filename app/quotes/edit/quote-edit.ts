import { z } from 'zod';
import { LANGUAGES } from '../languages.ts';
import { MAX_LABEL } from '../fields/field.ts';
import { MAX_LONG_TEXT } from '../fields/field-value.ts';
import { roundToCurrency } from '../price.ts';
import { MAX_QUANTITY, shippingAddress } from '../quote-request.ts';
import {
  dayField,
  emailField,
  integerField,
  optionalLine,
  optionalText,
  patternField,
  priceField,
  requiredLine,
  variantField,
} from '../request-fields.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { CURRENCY_CODES } from './currencies.ts';
import { editErrors } from './edit-errors.ts';
import {
  MAX_CUSTOM_FIELDS,
  MAX_LINES,
  MAX_NOTE_LENGTH,
  MAX_PO_NUMBER_LENGTH,
  MAX_TERMS_LENGTH,
  MAX_TITLE_LENGTH,
} from './edit-limits.ts';

const LINE_ID = /^qli_[0-9a-z]{26}$/;
const CUSTOMER_GID = /^gid:\/\/shopify\/Customer\/\d{1,18}$/;
const CONTACT_GID = /^gid:\/\/shopify\/CompanyContact\/\d{1,18}$/;
const LOCATION_GID = /^gid:\/\/shopify\/CompanyLocation\/\d{1,18}$/;
const TERMS_GID = /^gid:\/\/shopify\/PaymentTermsTemplate\/\d{1,18}$/;
const CLIENT_KEY = /^[A-Za-z0-9_-]{8,64}$/;

const isCurrency = (code: string): boolean => CURRENCY_CODES.has(code);

const localeField = z.enum(LANGUAGES, { error: 'invalid' });

/** A price that Shopify takes: at most the currency's own decimals. */
const moneyField = (currency: string) =>
  priceField.refine((price) => price === null || roundToCurrency(price, currency) === price, {
    error: 'too_fine',
  });

const discountField = (currency: string) =>
  z
    .discriminatedUnion(
      'kind',
      [
        z.object({
          kind: z.literal('percentage'),
          value: priceField
            .refine((value) => value !== null, { error: 'required' })
            .refine((value) => value === null || Number(value) <= 100, { error: 'over_100' }),
        }),
        z.object({
          kind: z.literal('amount'),
          value: moneyField(currency).refine((value) => value !== null, { error: 'required' }),
        }),
      ],
      { error: 'invalid' },
    )
    .nullable()
    // Nothing off is no discount.
    .transform((discount) =>
      discount === null || discount.value === null || Number(discount.value) === 0
        ? null
        : { kind: discount.kind, value: discount.value },
    );

const lineField = (currency: string) =>
  z
    .object(
      {
        id: patternField(LINE_ID).nullable(),
        variantGid: variantField.nullable(),
        title: optionalLine(MAX_TITLE_LENGTH),
        sku: optionalLine(MAX_TITLE_LENGTH),
        quantity: integerField(1, MAX_QUANTITY),
        quotedPrice: moneyField(currency),
        discount: discountField(currency),
        note: optionalText(MAX_NOTE_LENGTH),
        taxable: z.boolean({ error: 'invalid' }),
        requiresShipping: z.boolean({ error: 'invalid' }),
      },
      { error: 'invalid' },
    )
    .check(
      custom('title', (line) => line.variantGid !== null || line.title !== null),
      custom('quotedPrice', (line) => line.variantGid !== null || line.quotedPrice !== null),
    );

/** Something that only a custom line must have; said beside whatever else is wrong with the line. */
function custom<T extends Record<string, unknown>>(field: string, isGiven: (line: T) => boolean) {
  return z.refine<T>(isGiven, { path: [field], error: 'required', when: isObject });
}

function isObject({ value }: z.core.ParsePayload): boolean {
  return typeof value === 'object' && value !== null;
}

const shippingField = (currency: string) =>
  z
    .object(
      {
        title: optionalLine(MAX_TITLE_LENGTH),
        price: moneyField(currency).refine((price) => price !== null, { error: 'required' }),
      },
      { error: 'invalid' },
    )
    .nullable()
    .transform((shipping) =>
      shipping === null || shipping.price === null
        ? null
        : { title: shipping.title, price: shipping.price },
    );

const customerField = z.object(
  {
    gid: patternField(CUSTOMER_GID).nullable(),
    name: requiredLine(200),
    email: emailField,
    phone: optionalLine(50),
    company: optionalLine(200),
  },
  { error: 'invalid' },
);

/** Null: whoever Shopify says, when it is converted. */
const buyerField = z
  .discriminatedUnion(
    'kind',
    [
      z.object({ kind: z.literal('themself') }),
      z.object({
        kind: z.literal('company'),
        contactGid: patternField(CONTACT_GID),
        locationGid: patternField(LOCATION_GID),
      }),
    ],
    { error: 'invalid' },
  )
  .nullable()
  .default(null);

/** Null: it is paid at once. */
const paymentTermsField = z
  .object({ gid: patternField(TERMS_GID), dueOn: dayField }, { error: 'invalid' })
  .nullable()
  .default(null);

/** As it stands in its input; what it may be depends on the shop's fields, which are read when it is saved. */
const customField = z.object(
  {
    label: z.string({ error: 'invalid' }).max(MAX_LABEL, 'too_long'),
    typed: optionalText(MAX_LONG_TEXT),
  },
  { error: 'invalid' },
);

/** A quote as its team writes it, in a currency. Prices in it are decimal strings in that currency. */
const quoteEdit = (currency: string) =>
  z.object(
    {
      locale: localeField,
      currency: z.string({ error: 'invalid' }).refine(isCurrency, { error: 'invalid' }),
      lines: z
        .array(z.unknown(), { error: 'required' })
        .min(1, 'required')
        // Counted before they are looked at: ten thousand lines get one answer, not ten thousand.
        .max(MAX_LINES, 'too_many')
        .pipe(z.array(lineField(currency))),
      discount: discountField(currency),
      shipping: shippingField(currency),
      terms: optionalText(MAX_TERMS_LENGTH),
      poNumber: optionalLine(MAX_PO_NUMBER_LENGTH),
      paymentTerms: paymentTermsField,
      customer: customerField,
      buyer: buyerField,
      address: shippingAddress,
      customFields: z
        .array(z.unknown(), { error: 'invalid' })
        .max(MAX_CUSTOM_FIELDS, 'too_many')
        .pipe(z.array(customField))
        .default([]),
    },
    { error: 'invalid' },
  );

/** What a quote is to become, checked and cleaned. */
export type QuoteEdit = z.infer<ReturnType<typeof quoteEdit>>;
export type LineEdit = QuoteEdit['lines'][number];
/** The same of a quote that is not there yet; the same key twice is the same quote. */
export type NewQuoteEdit = QuoteEdit & { clientKey: string };

type Parsed<T> = { ok: true; edit: T } | { ok: false; errors: StepError[] };

/** Checks what the editor sent, whatever it is; every field's problem at once. Never throws. */
export function parseQuoteEdit(input: unknown): Parsed<QuoteEdit> {
  const currency = currencyIn(input);
  return parsed(quoteEdit(currency).safeParse(input), currency);
}

/** The same for a new quote. */
export function parseNewQuote(input: unknown): Parsed<NewQuoteEdit> {
  const currency = currencyIn(input);
  const schema = quoteEdit(currency).extend({ clientKey: patternField(CLIENT_KEY) });
  return parsed(schema.safeParse(input), currency);
}

function parsed<T>(result: z.ZodSafeParseResult<T>, currency: string): Parsed<T> {
  if (result.success) return { ok: true, edit: result.data };
  return { ok: false, errors: editErrors(result.error.issues, currency) };
}

const withCurrency = z.object({ currency: z.string().refine(isCurrency) });

/** Decides how fine prices may be; where it is none, any currency does: that is said at its field. */
function currencyIn(input: unknown): string {
  const found = withCurrency.safeParse(input);
  return found.success ? found.data.currency : 'USD';
}
