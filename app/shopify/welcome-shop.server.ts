import type { Db } from '../db.server.ts';

/** Makes sure that an installed shop has its row; a shop that comes back is installed again. */
export async function welcomeShop(db: Db, domain: string): Promise<void> {
  await db.shop.createMany({ data: { domain }, skipDuplicates: true });
  await db.shop.updateMany({
    where: { domain, uninstalledAt: { not: null } },
    data: { uninstalledAt: null, installedAt: new Date() },
  });
}
