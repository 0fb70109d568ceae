import type { Db } from '../db.server.ts';

/** Whether an event of this type ever reached an endpoint of the shop. */
export async function hasDelivered(db: Db, shopId: number, eventType: string): Promise<boolean> {
  // An endpoint at a time, off the index that begins with it: a shop has few, and may have a million
  // deliveries, none of them of this type.
  const arrived = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM endpoints e
     CROSS JOIN LATERAL (
       SELECT FROM deliveries d
        WHERE d.endpoint_id = e.id AND d.shop_id = e.shop_id
          AND d.status = 'succeeded' AND d.event_type = ${eventType}
        LIMIT 1) d
     WHERE e.shop_id = ${shopId}
     LIMIT 1`;
  return arrived.length > 0;
}
