import type { Db } from '../db.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { calculateDraft, type CalculatedDraft } from './drafts/calculate-draft.server.ts';
import { CURRENT } from './steps/current-quote.ts';
import { SNAPSHOT_SHOP, snapshotOf } from './versions/snapshot.ts';

/**
 * What Shopify would ask for a quote as it is now, with tax and shipping; null when the shop has no such
 * quote. Nothing is stored.
 */
export async function calculateQuote(
  { db, admin }: { db: Db; admin: AdminGraphql },
  { shopId, quoteId }: { shopId: number; quoteId: string },
): Promise<CalculatedDraft | null> {
  const quote = await db.quote.findFirst({
    where: { id: quoteId, shopId, status: { not: 'deleted' } },
    include: { ...CURRENT, shop: { select: SNAPSHOT_SHOP } },
  });
  return quote && calculateDraft(admin, snapshotOf(quote, quote.shop));
}
