import type { Db } from '../db.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import type { BuyerChoice } from './buyer.ts';
import { calculateDraft, type CalculatedDraft } from './drafts/calculate-draft.server.ts';
import { CURRENT } from './steps/current-quote.ts';
import { SNAPSHOT_SHOP, snapshotOf } from './versions/snapshot.ts';

interface Calculating {
  shopId: number;
  quoteId: string;
  /** Who would buy instead of whoever was decided; null: nobody says so. */
  buyer?: BuyerChoice;
}

/**
 * What Shopify would ask for a quote as it is now, with tax and shipping; null when the shop has no such
 * quote. Nothing is stored.
 */
export async function calculateQuote(
  { db, admin, clock }: { db: Db; admin: AdminGraphql; clock: () => Date },
  { shopId, quoteId, buyer }: Calculating,
): Promise<CalculatedDraft | null> {
  const quote = await db.quote.findFirst({
    where: { id: quoteId, shopId, status: { not: 'deleted' } },
    include: { ...CURRENT, shop: { select: SNAPSHOT_SHOP } },
  });
  if (!quote) return null;
  const asked = { now: clock(), ...(buyer && { choice: buyer }) };
  return calculateDraft(admin, snapshotOf(quote, quote.shop), asked);
}
