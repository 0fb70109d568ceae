import type { DraftOrder } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '../../shopify/admin-graphql.server.ts';
import { deleteDraftOrder } from '../../shopify/delete-draft-order.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';

/**
 * Deletes what earlier versions of a quote were converted to, where that was chosen and once the new draft
 * order is there: the customer is never without one. One that Shopify will not delete stays, and the
 * quote's page shows it; a completed one is an order and stays in any case. What could not be asked for now
 * is left to `deleteLeftDrafts`.
 */
export async function deleteOldDrafts(
  { db, admin }: { db: Db; admin: AdminGraphql },
  shop: InstalledShop,
  made: Pick<DraftOrder, 'id' | 'quoteId' | 'versionId' | 'deleteOld'>,
): Promise<void> {
  if (!made.deleteOld) return;
  for (const draft of await olderDrafts(db, shop, made)) {
    const outcome = draft.gid ? await deleted(admin, draft.gid) : 'stays';
    if (outcome === 'later') return;
    if (outcome === 'stays') continue;
    await db.draftOrder.updateMany({
      where: { id: draft.id, shopId: shop.id, status: { in: ['open', 'invoice_sent'] } },
      data: { status: 'deleted' },
    });
  }
  await db.draftOrder.updateMany({
    where: { id: made.id, shopId: shop.id },
    data: { deleteOld: false },
  });
}

/** Of earlier versions alone: the quote may have been converted again since. */
async function olderDrafts(
  db: Db,
  shop: InstalledShop,
  { quoteId, versionId }: Pick<DraftOrder, 'quoteId' | 'versionId'>,
): Promise<DraftOrder[]> {
  const { number } = await db.quoteVersion.findUniqueOrThrow({
    where: { id: versionId, shopId: shop.id },
    select: { number: true },
  });
  return db.draftOrder.findMany({
    where: {
      shopId: shop.id,
      quoteId,
      version: { number: { lt: number } },
      status: { in: ['open', 'invoice_sent'] },
      gid: { not: null },
    },
  });
}

async function deleted(admin: AdminGraphql, gid: string): Promise<'deleted' | 'stays' | 'later'> {
  try {
    return (await deleteDraftOrder(admin, gid)).ok ? 'deleted' : 'stays';
  } catch (error) {
    if (error instanceof ShopifyUnreachable) return 'later';
    if (error instanceof ShopifyRefused) return 'stays';
    throw error;
  }
}
