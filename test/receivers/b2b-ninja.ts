import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * A receiver of B2B Ninja's webhooks, written from its documentation (seed 003) and from what its API
 * answers (FACTS.md) alone.
 */

/** As its API writes quoted amounts. */
const amountText = z.string().regex(/^\d+\.?\d*$/);

const product = z.strictObject({
  id: z.int(),
  qty: z.int().positive(),
  price: z.number(),
  price_total: z.number(),
  quote: amountText,
  quote_total: amountText,
  discount: z.number(),
  discount_total: z.number(),
  key: z.string().nullable(),
});

const webhook = z.strictObject({
  event: z.enum([
    'Quote - Created',
    'Quote - Sent',
    'Quote - Email Added',
    'Quote - Tagged',
    'Quote - Tag Removed',
    'Quote - Order Placed',
  ]),
  quote_id: z.string(),
  quote: z.strictObject({
    customer: z.strictObject({
      name: z.string(),
      address: z.string(),
      'address-2': z.string(),
      city: z.string(),
      state: z.string(),
      zipcode: z.string(),
      country: z.string(),
    }),
    products: z.array(product),
    quote_total: amountText,
    price_total: amountText,
    shipping: z.strictObject({ type: z.string() }),
    /** Milliseconds; seconds would be of 1970. */
    created: z.int().min(Date.UTC(2001)),
    status: z.string(),
    tags: z.array(z.string()).min(1).nullable(),
    total: z.number(),
  }),
});

/** The webhook, or an error that says what is not as documented. Null: no secret is set. */
export function receiveFromB2bNinja(
  { headers, body }: { headers: Record<string, string>; body: string },
  secret: string | null,
): z.infer<typeof webhook> {
  const given = headers['qn-secret'];
  if (secret === null && given !== undefined)
    throw new Error('There is a secret where none is set.');
  if (secret !== null && !isSame(given ?? '', secret)) throw new Error('The secret is not ours.');
  return webhook.parse(JSON.parse(body));
}

function isSame(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}
