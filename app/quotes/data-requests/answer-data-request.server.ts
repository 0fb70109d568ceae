import type { Db } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { exportCustomer } from './export-customer.server.ts';

/**
 * The answer to a request for a customer's data, as JSON; null where there is no such request. That it was
 * answered is noted the first time.
 */
export async function answerDataRequest(
  { db, clock }: { db: Db; clock: () => Date },
  shop: InstalledShop,
  id: string,
): Promise<AsyncGenerator<string> | null> {
  const request = await db.dataRequest.findFirst({ where: { id, shopId: shop.id } });
  if (!request) return null;
  await db.dataRequest.updateMany({
    where: { id, shopId: shop.id, answeredAt: null },
    data: { answeredAt: clock() },
  });
  return exportCustomer(db, shop.id, { gid: request.customerGid, email: request.email });
}
