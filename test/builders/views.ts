import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';

/** Views that all of the team have. */
export async function makeViews(
  db: Db,
  shop: InstalledShop,
  views: { name: string; params: Record<string, string> }[],
): Promise<void> {
  await db.savedView.createMany({
    data: views.map((view) => ({
      ...view,
      id: newId('savedView'),
      shopId: shop.id,
      createdAt: new Date(),
    })),
  });
}
