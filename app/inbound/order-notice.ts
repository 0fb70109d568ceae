import { z } from 'zod';
import type { OrderFacts } from '../quotes/orders/facts.ts';
import { amountsOf, moment, payable, shopifyNumber, tagsIn, tagText } from './notice-parts.ts';

/** What is heeded of `orders/create`, `orders/paid` and `orders/cancelled`, which tell the same. */
export const orderNotice = payable.extend({
  id: shopifyNumber,
  name: z.string().min(1),
  tags: tagText,
  taxes_included: z.boolean().nullish(),
  financial_status: z.string().nullish(),
  created_at: moment,
  cancelled_at: moment.nullish(),
});

export function orderFacts(payload: unknown): OrderFacts {
  const notice = orderNotice.parse(payload);
  return {
    gid: `gid://shopify/Order/${notice.id}`,
    name: notice.name,
    // Which draft it was is not told; our tag carries over from it.
    draftGid: null,
    tags: tagsIn(notice.tags),
    amounts: amountsOf(notice),
    taxesIncluded: notice.taxes_included ?? false,
    paid: notice.financial_status === 'paid',
    orderedAt: new Date(notice.created_at),
    cancelledAt: notice.cancelled_at ? new Date(notice.cancelled_at) : null,
  };
}
