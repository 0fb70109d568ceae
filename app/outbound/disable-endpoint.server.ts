import type { Db } from '../db.server.ts';

/**
 * Turns an endpoint off, and fails what is on its way to it: it would never be sent, and a failed
 * delivery is one that people see and can send again.
 */
export async function disableEndpoint(db: Db, shopId: number, id: string): Promise<void> {
  await db.$executeRaw`
    WITH disabled AS (
      UPDATE endpoints
         SET status = 'disabled', updated_at = now()
       WHERE id = ${id} AND shop_id = ${shopId} AND removed_at IS NULL AND status <> 'disabled'
      RETURNING id, shop_id
    )
    UPDATE deliveries d
       SET status = 'failed', completed_at = now()
      FROM disabled
     WHERE d.endpoint_id = disabled.id AND d.shop_id = disabled.shop_id AND d.status = 'pending'`;
}
