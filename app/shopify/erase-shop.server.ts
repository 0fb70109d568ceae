import type { Db } from '../db.server.ts';

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
  return deps.db.$transaction(async (tx) => {
    await tx.shop.deleteMany({
      where: {
        domain,
        OR: [{ uninstalledAt: { not: null } }, { installedAt: { lte: graceBegan } }],
      },
    });
    if ((await tx.shop.count({ where: { domain } })) > 0) return 'kept';
    await tx.session.deleteMany({ where: { shop: domain } });
    return 'erased';
  }, TRANSACTION);
}
