import type { Db } from '../db.server.ts';
import { log } from '../log.server.ts';
import type { DeliveryJob, DeliveryQueue } from './delivery-queue.ts';

/** So many leave at once; the sweep, which comes every 5 s, sees to the rest. */
const AT_ONCE = 1_000;

/**
 * Puts the deliveries of one endpoint that are due on the queue, longest due first. Never throws: the
 * sweep finds what it missed.
 */
export async function dispatchDue(
  { db, queue }: { db: Db; queue: DeliveryQueue },
  shopId: number,
  endpointId: string,
): Promise<void> {
  try {
    const due = await db.$queryRaw<DeliveryJob[]>`
      SELECT id AS "deliveryId", attempt_count + 1 AS attempt
        FROM deliveries
       WHERE shop_id = ${shopId} AND endpoint_id = ${endpointId}
         AND status = 'pending' AND next_attempt_at <= now()
       ORDER BY next_attempt_at, id
       LIMIT ${AT_ONCE}`;
    if (due.length > 0) await queue.add(due);
  } catch (error) {
    log.warn({ err: error, endpoint_id: endpointId }, 'not enqueued; left to the sweep');
  }
}
