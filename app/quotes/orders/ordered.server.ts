import type { DraftOrder } from '@prisma/client';
import type { Transaction } from '../../db.server.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import { customerLink, linkingShop } from '../versions/customer-link.server.ts';
import { formatAmount } from '../price.ts';
import type { Change, QuoteEvent, Taking } from '../steps/step.ts';
import type { Money, OrderFacts } from './facts.ts';
import { PAYABLE } from './known-draft.server.ts';
import { purchased } from './purchased.ts';
import type { ReflectDeps } from './reflected.ts';

/** What becoming an order comes to: what the quote and its draft order are then, and both events. */
export async function ordered(
  { apiKey, encryptionKeys }: Pick<ReflectDeps, 'apiKey' | 'encryptionKeys'>,
  taking: Taking,
  { draft: { id, gid }, facts }: { draft: { id: string; gid: string }; facts: OrderFacts },
): Promise<Change> {
  const { tx, shop, quote, now } = taking;
  const draft = await tx.draftOrder.findFirstOrThrow({
    where: { id, shopId: shop.id },
    include: { version: true },
  });
  await markCompleted(tx, draft);
  const linking = await linkingShop(tx, shop.id);
  const paid = amountFor(facts, draft.currency);
  const told: QuoteEvent = {
    type: 'quote.ordered',
    data: {
      order_gid: facts.gid,
      order_name: facts.name,
      draft_order_gid: gid,
      total_amount: formatAmount(paid.total, paid.currency),
      currency: paid.currency,
      ordered_at: facts.orderedAt.toISOString(),
    },
  };
  const checkedOut: QuoteEvent = {
    type: 'quote.checked_out',
    data: purchased({
      quote,
      snapshot: snapshotSchema.parse(draft.version.snapshot),
      paid,
      order: facts,
      now,
      links: {
        shopDomain: shop.domain,
        apiKey,
        customer: customerLink(draft.version, encryptionKeys, linking) ?? draft.invoiceUrl ?? '',
      },
    }),
  };
  return {
    ok: true,
    data: { orderGid: facts.gid, orderName: facts.name, checkedOutAt: quote.checkedOutAt ?? now },
    events: quote.checkedOutAt ? [told] : [told, checkedOut],
  };
}

/** In the quote's currency where Shopify tells it in that, else in the shop's. */
function amountFor({ amounts }: OrderFacts, currency: string): Money {
  return amounts.find((amount) => amount.currency === currency) ?? amounts[0];
}

/**
 * Unless it was taken for deleted, and its version converted again since: the new draft order is the one
 * that is there, and at most one of a version may be.
 */
async function markCompleted(tx: Transaction, draft: DraftOrder): Promise<void> {
  const { id, shopId, versionId } = draft;
  const another = await tx.draftOrder.count({
    where: { shopId, versionId, id: { not: id }, status: { in: ['claimed', ...PAYABLE] } },
  });
  if (another > 0) return;
  await tx.draftOrder.updateMany({ where: { id, shopId }, data: { status: 'completed' } });
}
