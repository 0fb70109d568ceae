import type { Db } from '../../db.server.ts';

/** What a shop sells in; null until Shopify was asked. */
export async function shopCurrency(db: Db, shopId: number): Promise<string | null> {
  const shop = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { currency: true },
  });
  return shop.currency;
}
