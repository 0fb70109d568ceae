import type { DraftOrder } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';

/** A draft order that Shopify has. */
export type CurrentDraft = DraftOrder & { gid: string; version: { number: number } };

/** What a quote's last version was converted to, as far as it is there: what its customer is to pay. */
export async function currentDraft(
  db: Db | Transaction,
  { shop, quoteId }: { shop: Pick<InstalledShop, 'id'>; quoteId: string },
): Promise<CurrentDraft | null> {
  const draft = await db.draftOrder.findFirst({
    where: {
      shopId: shop.id,
      quoteId,
      status: { in: ['open', 'invoice_sent', 'completed'] },
      gid: { not: null },
    },
    include: { version: { select: { number: true } } },
    orderBy: [{ version: { number: 'desc' } }, { createdAt: 'desc' }],
  });
  return draft?.gid ? { ...draft, gid: draft.gid } : null;
}
