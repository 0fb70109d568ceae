import type { Db } from '../db.server.ts';

/** What the rest of the app needs to know to work for a shop. */
export interface InstalledShop {
  id: number;
  /** acme.myshopify.com */
  domain: string;
}

/** The shop of this domain, or null when it never installed the app or has removed it. */
export async function findShop(db: Db, domain: string): Promise<InstalledShop | null> {
  return db.shop.findFirst({
    where: { domain, uninstalledAt: null },
    select: { id: true, domain: true },
  });
}
