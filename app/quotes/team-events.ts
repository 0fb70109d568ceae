import { z } from 'zod';
import { ERASED_NAME } from './erased-customer.ts';
import { quoteReference, teamMember, time } from './event-parts.ts';

/** What the merchant's team does with a quote. */

export const quoteStageChanged = z.object({
  ...quoteReference,
  old_stage: z.string(),
  new_stage: z.string(),
  changed_at: time,
  changed_by: z.string().describe('A name.'),
});

/** A customer's answer moves the quote, too. */
export function eraseMover(
  data: z.infer<typeof quoteStageChanged>,
): z.infer<typeof quoteStageChanged> {
  return { ...data, changed_by: ERASED_NAME };
}

export const quoteAssigned = z.object({
  ...quoteReference,
  assignee: teamMember.nullable().describe('Null when it is nobody’s any more.'),
  assigned_at: time,
});

export const quoteNoteAdded = z.object({
  ...quoteReference,
  content: z.string(),
  author_name: z.string(),
  added_at: time,
});

/** A note may say anything about the customer. */
export function eraseNote(data: z.infer<typeof quoteNoteAdded>): z.infer<typeof quoteNoteAdded> {
  return { ...data, content: ERASED_NAME };
}

export const quoteUpdated = z.object({
  ...quoteReference,
  changed_fields: z
    .array(z.string())
    .describe(
      'line_items, customer, shipping_address and currency, as in quote.created; language, discount, shipping, terms, po_number, status, emails, customer_url, draft_order.',
    ),
  updated_by: z.string().describe('A name.'),
  updated_at: time,
});

export const quoteDeleted = z.object({
  ...quoteReference,
  deleted_at: time,
  deleted_by: z.string().describe('A name.'),
});

const tagChange = {
  ...quoteReference,
  tag: z.string(),
  tags: z.array(z.string()).describe('All of the quote’s, after the change.'),
};

export const quoteTagged = z.object(tagChange);
export const quoteTagRemoved = z.object(tagChange);
