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
 * Deletes what earlier versions of a quote were converted to, once the new draft order is there: the
 * customer is never without one. One that Shopify will not delete now stays, and the quote's page shows
 * it; a completed one is an order and stays in any case.
 */
export async function deleteOldDrafts(
  { db, admin }: { db: Db; admin: AdminGraphql },
  shop: InstalledShop,
  { id, quoteId }: DraftOrder,
): Promise<void> {
  const old = await db.draftOrder.findMany({
    where: {
      shopId: shop.id,
      quoteId,
      id: { not: id },
      status: { in: ['open', 'invoice_sent'] },
      gid: { not: null },
    },
  });
  for (const draft of old) {
    if (!draft.gid || !(await isDeleted(admin, draft.gid))) continue;
    await db.draftOrder.updateMany({
      where: { id: draft.id, shopId: shop.id, status: { in: ['open', 'invoice_sent'] } },
      data: { status: 'deleted' },
    });
  }
}

async function isDeleted(admin: AdminGraphql, gid: string): Promise<boolean> {
  try {
    return (await deleteDraftOrder(admin, gid)).ok;
  } catch (error) {
    if (error instanceof ShopifyUnreachable || error instanceof ShopifyRefused) return false;
    throw error;
  }
}
