import { z } from 'zod';
import type { Money, OrderFacts } from '../quotes/orders/facts.ts';
import {
  amount,
  currency,
  moment,
  moneyBag,
  shopifyNumber,
  tagsIn,
  tagText,
} from './notice-parts.ts';

/** What is heeded of `orders/create`, `orders/paid` and `orders/cancelled`, which tell the same. */
export const orderNotice = z.object({
  id: shopifyNumber,
  name: z.string().min(1),
  tags: tagText,
  currency,
  total_price: amount,
  total_tax: amount.nullish(),
  total_price_set: moneyBag,
  total_tax_set: moneyBag,
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

function amountsOf(notice: z.infer<typeof orderNotice>): [Money, ...Money[]] {
  const { total_price_set: total, total_tax_set: tax } = notice;
  const inShop: Money = {
    currency: notice.currency,
    total: notice.total_price,
    tax: notice.total_tax ?? '0',
  };
  if (!total) return [inShop];
  const { amount: paid, currency_code: paidIn } = total.presentment_money;
  return [inShop, { currency: paidIn, total: paid, tax: tax?.presentment_money.amount ?? '0' }];
}
