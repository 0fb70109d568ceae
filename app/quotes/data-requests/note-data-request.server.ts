import type { Db } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { CustomerIdentity } from '../customer-quotes.server.ts';

export interface NewDataRequest {
  /** Shopify's number of it. */
  requestId: string;
  customer: CustomerIdentity;
}

/**
 * Notes that a customer asks for what is stored of them; told twice it is one request. The merchant,
 * whom the law asks, finds it in the settings with the answer ready.
 */
export async function noteDataRequest(
  { db, clock }: { db: Db; clock: () => Date },
  shop: InstalledShop,
  { requestId, customer }: NewDataRequest,
): Promise<void> {
  await db.dataRequest.createMany({
    data: {
      id: newId('dataRequest'),
      shopId: shop.id,
      requestId,
      customerGid: customer.gid,
      email: customer.email,
      createdAt: clock(),
    },
    skipDuplicates: true,
  });
}
