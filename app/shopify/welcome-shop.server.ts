import type { Db } from '../db.server.ts';

/** Makes sure that an installed shop has its row; a shop that comes back is installed again. */
export async function welcomeShop(db: Db, domain: string): Promise<void> {
  await db.shop.createMany({ data: { domain }, skipDuplicates: true });
  // An installation has metafields of its own, so that a new one has none.
  await db.fieldPublication.updateMany({
    where: { shop: { domain, uninstalledAt: { not: null } } },
    data: { published: 0, attemptCount: 0, nextAttemptAt: new Date() },
  });
  await db.shop.updateMany({
    where: { domain, uninstalledAt: { not: null } },
    data: { uninstalledAt: null, installedAt: new Date() },
  });
}
