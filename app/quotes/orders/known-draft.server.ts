import type { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { OrderFacts } from './facts.ts';

const KNOWN = {
  version: { select: { snapshot: true, number: true } },
  quote: { select: { status: true, orderGid: true, lastVersion: true } },
} satisfies Prisma.DraftOrderInclude;

/** A draft order that we made, with its quote. */
export type KnownDraft = Prisma.DraftOrderGetPayload<{ include: typeof KNOWN }>;

/** Statuses of draft orders that are in Shopify and can still become an order. */
export const PAYABLE = ['open', 'invoice_sent'] as const;

/** The draft order with this id, if it is one of ours and of this shop. */
export async function knownDraft(
  db: Db,
  shop: InstalledShop,
  gid: string,
): Promise<KnownDraft | null> {
  return db.draftOrder.findFirst({ where: { shopId: shop.id, gid }, include: KNOWN });
}

/**
 * The draft order that an order was: by its id, or else by the tag that is on it alone and carries over.
 * Custom attributes carry over as well, but a shopper's cart can have any: they prove nothing.
 */
export async function draftOfOrder(
  db: Db,
  shop: InstalledShop,
  { draftGid, tags }: Pick<OrderFacts, 'draftGid' | 'tags'>,
): Promise<KnownDraft | null> {
  if (draftGid !== null) return knownDraft(db, shop, draftGid);
  return db.draftOrder.findFirst({
    where: { shopId: shop.id, tag: { in: tags } },
    include: KNOWN,
  });
}
