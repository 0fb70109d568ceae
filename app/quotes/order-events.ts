import { z } from 'zod';
import { ERASED_EMAIL } from './erased-customer.ts';
import { amount, currency, quoteReference, time } from './event-parts.ts';

/** What becomes of a quote in Shopify. */

export const quoteConverted = z.object({
  ...quoteReference,
  draft_order_gid: z.string(),
  draft_order_name: z.string().describe('Like #D12.'),
  total_amount: amount,
  currency,
  converted_at: time,
});

export const quoteInvoiceSent = z.object({
  ...quoteReference,
  draft_order_gid: z.string(),
  recipient_email: z
    .string()
    .describe('The customer’s where it was sent in Shopify’s admin, which does not tell to whom.'),
  sent_at: time,
});

export function eraseInvoiceRecipient(
  data: z.infer<typeof quoteInvoiceSent>,
): z.infer<typeof quoteInvoiceSent> {
  return { ...data, recipient_email: ERASED_EMAIL };
}

export const quoteOrdered = z.object({
  ...quoteReference,
  order_gid: z.string(),
  order_name: z.string().describe('Like #1042.'),
  draft_order_gid: z.string(),
  total_amount: amount,
  currency,
  ordered_at: time,
});
