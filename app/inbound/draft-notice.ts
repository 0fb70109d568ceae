import { z } from 'zod';
import type { DraftFacts } from '../quotes/orders/facts.ts';
import { amountsOf, moment, payable, shopifyNumber, tagsIn, tagText } from './notice-parts.ts';

/** What is heeded of `draft_orders/update`. */
export const draftNotice = payable.extend({
  id: shopifyNumber,
  status: z.enum(['open', 'invoice_sent', 'completed']),
  tags: tagText,
  invoice_sent_at: moment.nullish(),
  taxes_included: z.boolean().nullish(),
  updated_at: moment,
  line_items: z.array(
    z.object({ variant_id: shopifyNumber.nullish(), quantity: z.number().int().positive() }),
  ),
});

/** What is heeded of `draft_orders/delete`, which tells no more. */
export const draftDeletedNotice = z.object({ id: shopifyNumber });

export function draftFacts(payload: unknown): DraftFacts {
  const notice = draftNotice.parse(payload);
  return {
    gid: draftGid(notice.id),
    status: notice.status,
    updatedAt: new Date(notice.updated_at),
    tags: tagsIn(notice.tags),
    invoiceSentAt: notice.invoice_sent_at ? new Date(notice.invoice_sent_at) : null,
    order: null,
    content: {
      amounts: amountsOf(notice),
      taxesIncluded: notice.taxes_included ?? false,
      lines: notice.line_items.map(({ variant_id: variant, quantity }) => ({
        variantGid: variant ? `gid://shopify/ProductVariant/${variant}` : null,
        quantity,
      })),
    },
  };
}

export function draftDeletedFacts(payload: unknown, triggeredAt: Date): DraftFacts {
  const { id } = draftDeletedNotice.parse(payload);
  return { gid: draftGid(id), status: 'deleted', at: triggeredAt };
}

function draftGid(id: number): string {
  return `gid://shopify/DraftOrder/${id}`;
}
