import fc from 'fast-check';
import type { QuoteFacts } from '#app/outbound/formats/facts.ts';
import type { EventData } from '#app/quotes/events.ts';

/** Arbitrary facts of quotes: any text, amounts of up to 18 digits, lines by the dozen. */

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const maybe = orNull(text);
/** Of a DECIMAL(18, 4) column. */
export const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.integer({ min: 0, max: 9_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`);
const time = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2039-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const isoTime = time.map((date) => date.toISOString());
const customFields = fc.dictionary(
  text,
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  { maxKeys: 20 },
);
const document = fc.record({ name: text, url: fc.webUrl() });

export const occurredAt = time;

export const quoteFacts: fc.Arbitrary<QuoteFacts> = fc.record({
  id: fc.constant('quo_01kakq5yw0e2t8qzq4a3x7m1hd'),
  number: fc.integer({ min: 1 }),
  actorId: fc.nat(),
  status: fc.constantFrom('requested', 'sent', 'approved', 'ordered'),
  createdAt: time,
  tags: fc.array(text, { maxLength: 5 }),
  customer: fc.record({ name: text }),
  address: orNull(
    fc.record({
      street: maybe,
      street2: maybe,
      city: maybe,
      province: maybe,
      zip: maybe,
      country: maybe,
    }),
  ),
  lines: fc.array(
    fc.record({
      productId: fc.nat(),
      quantity: fc.integer({ min: 1, max: 1_000_000 }),
      listPrice: amount,
      listTotal: amount,
      price: amount,
      total: amount,
    }),
    { maxLength: 12 },
  ),
  listTotal: amount,
  total: amount,
});

const product = fc.record({
  sku: maybe,
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
  url: orNull(fc.webUrl()),
  name: text,
  original_price_including_vat: amount,
  price_including_vat: amount,
  original_sum_including_vat: amount,
  sum_including_vat: amount,
  currency: fc.constant('EUR'),
  price_unit: maybe,
});

/** Any `quote.checked_out` that the catalogue allows. */
export const checkedOutData: fc.Arbitrary<EventData<'quote.checked_out'>> = fc.record({
  quote_id: fc.constant('quo_01kakq5yw0e2t8qzq4a3x7m1hd'),
  quote_number: text,
  sequence: fc.integer({ min: 1 }),
  how: fc.constantFrom('signed' as const, 'purchased' as const),
  profile_name: text,
  customer: fc.record({
    name: text,
    first_name: maybe,
    last_name: maybe,
    email: fc.emailAddress(),
    phone: maybe,
    company: maybe,
  }),
  verified_address: orNull(
    fc.record({
      street: maybe,
      street2: maybe,
      city: maybe,
      province: maybe,
      zip: maybe,
      country: maybe,
    }),
  ),
  custom_fields: customFields,
  quote_value: orNull(amount),
  currency: fc.constant('EUR'),
  created_at: isoTime,
  updated_at: isoTime,
  salesperson: orNull(fc.record({ name: text, email: fc.emailAddress() })),
  signature: fc.record({
    is_signed: fc.boolean(),
    is_fully_signed: fc.boolean(),
    requires_more_signatures: fc.boolean(),
    is_project_approval_pending: fc.boolean(),
    is_project_approval_signed: fc.boolean(),
  }),
  signed_offer: orNull(
    fc.record({
      main_document_name: text,
      main_document_url: fc.webUrl(),
      extra_documents: fc.array(document, { maxLength: 3 }),
    }),
  ),
  signed_products: orNull(
    fc.record({
      original_price_including_vat: amount,
      price_including_vat: amount,
      discount_including_vat: amount,
      currency: fc.constant('EUR'),
      products: fc.array(product, { maxLength: 5 }),
    }),
  ),
  additional_documents_signed: fc.array(document, { maxLength: 2 }),
  additional_documents_requiring_signature: fc.array(document, { maxLength: 2 }),
  statuses: fc.array(text, { maxLength: 3 }),
  links: fc.record({
    edit: fc.webUrl(),
    customer_view: fc.webUrl(),
    customer_verificate: fc.webUrl(),
    customer_project_approval: fc.webUrl(),
  }),
});
