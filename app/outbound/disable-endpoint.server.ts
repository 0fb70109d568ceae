import type { Db } from '../db.server.ts';
import type { ClaimedDelivery } from './claim-delivery.server.ts';

/**
 * Turns an endpoint off, and fails what is on its way to it: it would never be sent, and a failed
 * delivery is one that people see and can send again. One that was given another address meanwhile
 * stays on: `url` is the one that wants nothing more.
 */
export async function disableEndpoint(
  db: Db,
  { shopId, endpointId, url }: Pick<ClaimedDelivery, 'shopId' | 'endpointId' | 'url'>,
): Promise<void> {
  await db.$executeRaw`
    WITH disabled AS (
      UPDATE endpoints
         SET status = 'disabled', updated_at = now()
       WHERE id = ${endpointId} AND shop_id = ${shopId} AND url = ${url}
         AND removed_at IS NULL AND status <> 'disabled'
      RETURNING id, shop_id
    )
    UPDATE deliveries d
       SET status = 'failed', completed_at = now()
      FROM disabled
     WHERE d.endpoint_id = disabled.id AND d.shop_id = disabled.shop_id AND d.status = 'pending'`;
}
