import { z } from 'zod';

/**
 * The catalogue of events. One zod schema per type is the single source of the payload's TypeScript
 * type, of its building, of the test event and of everything written about it. Keys are snake_case,
 * money is a decimal string beside a `currency`, absent is null and never a missing key.
 */

const amount = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .describe('A decimal string, never a float.');
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217');
const text = z.string().nullable();
const customFields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const quoteReference = {
  quote_id: z.string(),
  quote_number: z.string().describe('As people see it, like Q-1001.'),
  sequence: z
    .number()
    .int()
    .positive()
    .describe('1, 2, 3… per quote, so that a receiver can order.'),
};

const lineItem = z.object({
  product_title: z.string(),
  variant_name: text.describe('Null for a product without options.'),
  sku: text,
  quantity: z.number().int().positive(),
  requested_price: amount.nullable().describe('Per unit; null when the shopper named none.'),
  currency,
  product_image: text,
  product_gid: z.string(),
  variant_gid: z.string(),
  custom_fields: customFields,
});

const customer = z.object({
  name: z.string(),
  first_name: text,
  last_name: text,
  email: z.string(),
  phone: text,
  company: text,
});

const shippingAddress = z.object({
  street: text,
  street2: text,
  city: text,
  province: text,
  zip: text,
  country: text.describe('ISO 3166-1 alpha-2'),
});

const file = z.object({
  filename: z.string(),
  url: z.string(),
  size: z.number().int().nonnegative().describe('Bytes'),
  mime_type: z.string(),
});

const quoteCreated = z.object({
  ...quoteReference,
  line_items: z.array(lineItem),
  customer,
  shipping_address: shippingAddress.nullable(),
  files: z.array(file),
  message: text,
  custom_fields: customFields,
  total_requested: amount.describe(
    'Quantity × requested price, or the catalogue price where none was named.',
  ),
  currency,
});

const quoteTest = quoteCreated.extend({ test: z.literal(true) });

/** Stands where a person's name was, where a name must be. */
export const ERASED_NAME = '[erased]';
/** `.invalid` is nobody's (RFC 2606). */
export const ERASED_EMAIL = 'erased@erased.invalid';

/** All that a shopper typed or attached, gone; what was asked for, and at what price, stays. */
function eraseRequester(data: z.infer<typeof quoteCreated>): z.infer<typeof quoteCreated> {
  return {
    ...data,
    line_items: data.line_items.map((line) => ({ ...line, custom_fields: {} })),
    customer: {
      name: ERASED_NAME,
      first_name: null,
      last_name: null,
      email: ERASED_EMAIL,
      phone: null,
      company: null,
    },
    shipping_address: null,
    files: [],
    message: null,
    custom_fields: {},
  };
}

/**
 * Every type of event: a title for people, the schema of its `data`, and how the customer is taken
 * out of a stored one when they ask for it (GDPR, article 17). Null: it never tells of a real one.
 */
export const EVENTS = {
  'quote.created': { title: 'Quote requested', data: quoteCreated, eraseCustomer: eraseRequester },
  'quote.test': { title: 'Test event', data: quoteTest, eraseCustomer: null },
} as const;

export type EventType = keyof typeof EVENTS;
/** The `data` of an event as it goes over the wire. */
export type EventData<T extends EventType = EventType> = z.infer<(typeof EVENTS)[T]['data']>;

/** What an endpoint can choose. Test events go to the endpoint they are sent to, chosen or not. */
export const SUBSCRIBABLE_EVENT_TYPES = (Object.keys(EVENTS) as EventType[]).filter(
  (type) => type !== 'quote.test',
);

/** Checks `data` against its type's schema. Throws when they differ, which is a bug of the caller. */
export function eventData<T extends EventType>(type: T, data: EventData<T>): EventData<T> {
  return EVENTS[type].data.parse(data) as EventData<T>;
}

/** A stored body without the customer it tells of; still valid against its type's schema. */
export function bodyWithoutCustomer(body: string): string {
  const event: unknown = JSON.parse(body);
  const { type, data } = storedEvent.parse(event);
  const { data: schema, eraseCustomer } = EVENTS[type];
  if (!eraseCustomer) return body;
  return JSON.stringify({ ...Object(event), data: eraseCustomer(schema.parse(data)) });
}

const storedEvent = z.object({
  type: z.enum(Object.keys(EVENTS) as [EventType, ...EventType[]]),
  data: z.unknown(),
});
