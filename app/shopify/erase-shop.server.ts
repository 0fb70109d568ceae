import type { Db } from '../db.server.ts';

const BATCH = 1_000;

/** Shopify asks for it 48 hours after the app was removed. */
const GRACE_MS = 48 * 60 * 60 * 1000;

/** A shop with years of quotes and their log takes a while; Shopify asks again until it was answered. */
const TRANSACTION = { timeout: 5 * 60 * 1000 };

/**
 * Deletes all that is stored of a shop; every table's rows go with the shop's. One that installed
 * the app (again) less than 48 hours ago is kept: the request is about the time before.
 */
export async function eraseShop(
  deps: { db: Db; clock: () => Date },
  domain: string,
): Promise<'erased' | 'kept'> {
  const graceBegan = new Date(deps.clock().getTime() - GRACE_MS);
  const where = {
    domain,
    OR: [{ uninstalledAt: { not: null } }, { installedAt: { lte: graceBegan } }],
  };
  const shop = await deps.db.shop.findFirst({ where, select: { id: true } });
  if (shop) await deleteDeliveries(deps.db, shop.id);
  return deps.db.$transaction(async (tx) => {
    await tx.shop.deleteMany({ where });
    if ((await tx.shop.count({ where: { domain } })) > 0) return 'kept';
    await tx.session.deleteMany({ where: { shop: domain } });
    // Also the one that asks for it.
    await tx.inboundWebhook.deleteMany({ where: { shopDomain: domain } });
    return 'erased';
  }, TRANSACTION);
}

/**
 * By far the most rows, and in batches: in one go with the shop they would keep its endpoints locked for
 * minutes, and with them the workers.
 */
async function deleteDeliveries(db: Db, shopId: number): Promise<void> {
  for (;;) {
    const deleted = await db.$executeRaw`
      DELETE FROM deliveries
       WHERE id IN (SELECT id FROM deliveries WHERE shop_id = ${shopId} LIMIT ${BATCH})`;
    if (deleted < BATCH) return;
  }
}
