import type { Db } from '../db.server.ts';

/**
 * The merchant removed the app at `when`: the shop's tokens go at once, its data stays for whoever
 * comes back. A notice that arrives after the app was installed again changes nothing.
 */
export async function uninstallShop(db: Db, domain: string, when: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.shop.updateMany({
      where: { domain, uninstalledAt: null, installedAt: { lte: when } },
      data: { uninstalledAt: when },
    });
    const installed = await tx.shop.count({ where: { domain, uninstalledAt: null } });
    if (installed === 0) await tx.session.deleteMany({ where: { shop: domain } });
  });
}
