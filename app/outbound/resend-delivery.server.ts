import type { Db } from '../db.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { dispatch } from './dispatch.server.ts';
import type { EndpointStatus } from './endpoint.ts';
import type { ResendResult } from './resend-result.ts';
import { RESENDABLE, SENT_AGAIN } from './resend-sql.server.ts';

interface ResendDeps {
  db: Db;
  queue: DeliveryQueue;
}

/**
 * Sends a delivery once more, the same bytes under the same event id, whether it arrived, failed or
 * waits for a retry. Asked twice it is sent once: what is on its way already is left to go. To a
 * paused endpoint it leaves when that is resumed. Refuses a delivery that is not the shop's, and one
 * of an endpoint that was removed or is turned off.
 */
export async function resendDelivery(
  { db, queue }: ResendDeps,
  shopId: number,
  deliveryId: string,
): Promise<ResendResult> {
  // The endpoint is locked before the delivery, as in disableEndpoint: nothing is put on its way to
  // one that is being turned off at this moment.
  const [found] = await db.$queryRaw<Found[]>`
    WITH target AS MATERIALIZED (
      SELECT d.id, d.endpoint_id, e.status, e.removed_at
        FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id AND e.shop_id = d.shop_id
       WHERE d.id = ${deliveryId} AND d.shop_id = ${shopId}
         FOR SHARE OF e
    ), sent AS (
      UPDATE deliveries d SET ${SENT_AGAIN}
        FROM target t
       WHERE d.id = t.id AND t.removed_at IS NULL AND t.status <> 'disabled' AND ${RESENDABLE}
    )
    SELECT endpoint_id AS "endpointId", status::text AS status, removed_at AS "removedAt" FROM target`;
  if (!found) return { ok: false, reason: 'not_found' };
  if (found.removedAt) return { ok: false, reason: 'endpoint_removed' };
  if (found.status === 'disabled') return { ok: false, reason: 'endpoint_disabled' };
  await dispatch(queue, [found.endpointId]);
  return { ok: true, waitsForResume: found.status === 'paused' };
}

interface Found {
  endpointId: string;
  status: EndpointStatus;
  removedAt: Date | null;
}
