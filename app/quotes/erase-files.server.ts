import type { Db } from '../db.server.ts';
import { ShopifyRefused, type AdminFor } from '../shopify/admin-graphql.server.ts';
import { deleteFile } from '../shopify/delete-file.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';

export interface EraseCustomerDeps {
  db: Db;
  clock: () => Date;
  adminFor: AdminFor;
}

/**
 * Deletes what customers attached to these quotes from the shop's files. One that is gone already is as
 * good; where the app has no token any more, or none that Shopify takes, the merchant has the files, and we know no more of them.
 */
export async function deleteFilesOf(
  { db, adminFor }: EraseCustomerDeps,
  shop: InstalledShop,
  quoteIds: string[],
): Promise<void> {
  const ofQuotes = { shopId: shop.id, quoteId: { in: quoteIds }, fileGid: { not: null } };
  const files = await db.quoteFile.findMany({
    where: ofQuotes,
    select: { id: true, fileGid: true },
  });
  try {
    const admin = files.length > 0 ? await adminFor(shop.domain) : null;
    if (!admin) return;
    for (const { id, fileGid } of files) {
      if (fileGid) await deleteFile(admin, fileGid);
      await db.quoteFile.updateMany({ where: { id, shopId: shop.id }, data: { fileGid: null } });
    }
  } catch (error) {
    // Shopify does not let the app in, and will not by trying again: the rest is erased all the same.
    if (!(error instanceof ShopifyRefused)) throw error;
  }
}
