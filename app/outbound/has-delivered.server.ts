import type { Db } from '../db.server.ts';

/** Whether an event of this type ever reached an endpoint of the shop. */
export async function hasDelivered(db: Db, shopId: number, eventType: string): Promise<boolean> {
  const arrived = await db.delivery.findFirst({
    where: { shopId, status: 'succeeded', event: { shopId, type: eventType } },
    select: { id: true },
  });
  return arrived !== null;
}
