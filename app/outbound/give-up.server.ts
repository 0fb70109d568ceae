import type { Db } from '../db.server.ts';

/** Of one statement: what they hold locked, attempts under way cannot be recorded for. */
const BATCH = 1_000;

/**
 * Gives up what is on its way to an endpoint that was removed or turned off, a batch at a time, so that
 * a backlog of any size keeps nobody waiting. What somebody is at is left out: the worker that holds the
 * endpoint's lane comes back for it. Does nothing to an endpoint that takes events.
 */
export async function giveUp(db: Db, shopId: number, endpointId: string): Promise<void> {
  for (;;) {
    const count = await db.$executeRaw`
      UPDATE deliveries d
         SET status = CASE WHEN e.removed_at IS NULL THEN 'failed' ELSE 'cancelled' END::delivery_status,
             completed_at = now()
        FROM endpoints e
       WHERE e.id = ${endpointId} AND e.shop_id = ${shopId}
         AND (e.removed_at IS NOT NULL OR e.status = 'disabled')
         AND d.id IN (
           SELECT id FROM deliveries
            WHERE endpoint_id = ${endpointId} AND shop_id = ${shopId} AND status = 'pending'
            ORDER BY next_attempt_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;
    if (count < BATCH) return;
  }
}
