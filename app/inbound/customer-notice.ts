import { z } from 'zod';
import type { CustomerIdentity } from '../quotes/customer-quotes.server.ts';

/** https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance */
export const customerNotice = z.object({
  customer: z.object({
    id: z.number().int().nonnegative().nullish(),
    email: z.string().nullish(),
  }),
});

export const dataRequestNotice = customerNotice.extend({
  data_request: z.object({ id: z.number().int() }),
});

/** Whom Shopify means; it may leave out either. */
export function customerOf(payload: unknown): CustomerIdentity {
  const { customer } = customerNotice.parse(payload);
  return {
    gid: customer.id ? `gid://shopify/Customer/${customer.id}` : null,
    email: customer.email || null,
  };
}

export function dataRequestOf(payload: unknown): {
  requestId: string;
  customer: CustomerIdentity;
} {
  const { data_request: request } = dataRequestNotice.parse(payload);
  return { requestId: String(request.id), customer: customerOf(payload) };
}
