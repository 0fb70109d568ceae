import type { ReadDraftOrder } from '../../shopify/read-draft-orders.server.ts';
import type { Money, OrderFacts, PresentDraft } from './facts.ts';

const STATUSES = { OPEN: 'open', INVOICE_SENT: 'invoice_sent', COMPLETED: 'completed' } as const;

/** What a look at Shopify tells of a draft order; of its lines nothing. */
export function presentDraft(read: ReadDraftOrder): PresentDraft {
  const { taxesIncluded, invoiceSentAt } = read;
  return {
    gid: read.id,
    status: STATUSES[read.status],
    updatedAt: new Date(read.updatedAt),
    tags: read.tags,
    invoiceSentAt: invoiceSentAt ? new Date(invoiceSentAt) : null,
    content: { amounts: amountsOf(read), taxesIncluded, lines: null },
    order: orderOf(read),
  };
}

function orderOf(read: ReadDraftOrder): OrderFacts | null {
  const { order } = read;
  if (!order) return null;
  return {
    gid: order.id,
    name: order.name,
    draftGid: read.id,
    tags: read.tags,
    amounts: amountsOf(read),
    taxesIncluded: read.taxesIncluded,
    paid: order.displayFinancialStatus === 'PAID',
    orderedAt: new Date(order.createdAt),
    cancelledAt: order.cancelledAt ? new Date(order.cancelledAt) : null,
  };
}

/** An order costs what its draft did. */
function amountsOf({ totalPriceSet, totalTaxSet }: ReadDraftOrder): [Money, ...Money[]] {
  const { shopMoney, presentmentMoney } = totalPriceSet;
  return [
    {
      currency: shopMoney.currencyCode,
      total: shopMoney.amount,
      tax: totalTaxSet.shopMoney.amount,
    },
    {
      currency: presentmentMoney.currencyCode,
      total: presentmentMoney.amount,
      tax: totalTaxSet.presentmentMoney.amount,
    },
  ];
}
