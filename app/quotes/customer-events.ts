import { z } from 'zod';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { amount, currency, product, quoteReference, text, time, version } from './event-parts.ts';

/** What passes between the merchant and the customer. */

const quotedLine = z.object({
  ...product,
  unit_price: amount.describe('As quoted.'),
  total: amount,
  currency,
});

export const quoteSent = z.object({
  ...quoteReference,
  version,
  recipients: z.array(z.string()).describe('Email addresses.'),
  customer_url: z.string().describe('Where the customer sees the quote.'),
  expires_at: time.nullable(),
  line_items: z.array(quotedLine),
  total: amount,
  currency,
});

export function eraseRecipients(data: z.infer<typeof quoteSent>): z.infer<typeof quoteSent> {
  return { ...data, recipients: data.recipients.map(() => ERASED_EMAIL) };
}

export const quoteViewed = z.object({ ...quoteReference, version, viewed_at: time });

const answer = {
  ...quoteReference,
  version,
  by: z.string().describe('The customer’s name, or the team member’s who answered for them.'),
  reason: text,
  at: time,
};

export const quoteApproved = z.object(answer);
export const quoteRejected = z.object(answer);

export function eraseAnswer<T extends { by: string; reason: string | null }>(data: T): T {
  return { ...data, by: ERASED_NAME, reason: null };
}

export const quoteExpired = z.object({ ...quoteReference, expired_at: time });

export const quoteEmailAdded = z.object({
  ...quoteReference,
  email: z.string(),
  added_by: z.string().describe('A name.'),
});

export function eraseAddedEmail(
  data: z.infer<typeof quoteEmailAdded>,
): z.infer<typeof quoteEmailAdded> {
  return { ...data, email: ERASED_EMAIL, added_by: ERASED_NAME };
}
