import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { assertKeys } from './key-order.ts';

/**
 * A receiver of AddToQuote's webhooks, written from its guide (seed 000) and, where that is silent,
 * from the wire contract (PROTOCOLS.md) alone.
 */

const text = z.string().nullable();
const amount = z.string().regex(/^\d+(\.\d+)?$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const common = {
  quote_id: z.string().min(1),
  quote_number: z.string().min(1),
  sequence: z.int().positive(),
};

const requested = {
  ...common,
  line_items: z.array(
    z.strictObject({
      product_title: z.string(),
      variant_name: text,
      sku: text,
      quantity: z.int().positive(),
      requested_price: amount.nullable(),
      currency,
      product_image: text,
      product_gid: z.string(),
      variant_gid: z.string(),
      custom_fields: fields,
    }),
  ),
  customer: z.strictObject({
    name: z.string(),
    first_name: text,
    last_name: text,
    email: z.string(),
    phone: text,
    company: text,
  }),
  shipping_address: z
    .strictObject({
      street: text,
      street2: text,
      city: text,
      province: text,
      zip: text,
      country: text,
    })
    .nullable(),
  files: z.array(
    z.strictObject({ filename: z.string(), url: z.string(), size: z.int(), mime_type: z.string() }),
  ),
  message: text,
  custom_fields: fields,
  total_requested: amount,
  currency,
};

/** The eight events of the guide. */
const DATA: Record<string, z.ZodType> = {
  'quote.created': z.strictObject(requested),
  'quote.stage_changed': z.strictObject({
    ...common,
    old_stage: z.string(),
    new_stage: z.string(),
    changed_at: time,
    changed_by: z.string(),
  }),
  'quote.converted': z.strictObject({
    ...common,
    draft_order_gid: z.string().startsWith('gid://shopify/DraftOrder/'),
    draft_order_name: z.string(),
    total_amount: amount,
    currency,
    converted_at: time,
  }),
  'quote.assigned': z.strictObject({
    ...common,
    assignee: z.strictObject({ name: z.string(), email: z.string() }).nullable(),
    assigned_at: time,
  }),
  'quote.note_added': z.strictObject({
    ...common,
    content: z.string(),
    author_name: z.string(),
    added_at: time,
  }),
  'quote.invoice_sent': z.strictObject({
    ...common,
    draft_order_gid: z.string().startsWith('gid://shopify/DraftOrder/'),
    recipient_email: z.string(),
    sent_at: time,
  }),
  'quote.deleted': z.strictObject({ ...common, deleted_at: time, deleted_by: z.string() }),
  'quote.test': z.strictObject({ ...requested, test: z.literal(true) }),
};

export const ADDTOQUOTE_EVENTS = Object.keys(DATA);

const ENVELOPE = ['id', 'type', 'timestamp', 'shop_domain', 'data'];
const envelope = z.strictObject({
  id: z.string().min(1),
  type: z.enum(ADDTOQUOTE_EVENTS),
  timestamp: time,
  shop_domain: z.string().endsWith('.myshopify.com'),
  data: z.unknown(),
});

/** The event, or an error that says what is not as the guide has it. */
export function receiveFromAddToQuote(
  { headers, body }: { headers: Record<string, string>; body: string },
  secret: string,
): z.infer<typeof envelope> {
  const digest = createHmac('sha256', secret).update(body, 'utf8').digest('hex');
  const signature = headers['X-AddToQuote-Signature'] ?? '';
  // The guide's own comparison; it throws where the lengths differ.
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(digest))) {
    throw new Error('The signature is not the one of this body.');
  }
  const event = envelope.parse(JSON.parse(body));
  assertKeys('the event', JSON.parse(body) as object, ENVELOPE);
  DATA[event.type]?.parse(event.data);
  if (headers['X-AddToQuote-Event'] !== event.type)
    throw new Error('The header names another event.');
  if (headers['X-AddToQuote-Event-Id'] !== event.id) throw new Error('The header has another id.');
  return event;
}
