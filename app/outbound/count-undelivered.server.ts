import type { Db } from '../db.server.ts';
import { COUNT_CAP, cappedCount, type CappedCount } from './capped-count.ts';

/**
 * How many deliveries have not arrived and either wait or were given up, at endpoints that are still
 * there; up to the cap, however many there are.
 */
export async function countUndelivered(db: Db, shopId: number): Promise<CappedCount> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM endpoints e
       CROSS JOIN LATERAL (
         (SELECT FROM deliveries d
           WHERE d.endpoint_id = e.id
            AND d.status = 'failed' AND d.delivered_at IS NULL
           LIMIT ${COUNT_CAP + 1}::int)
         UNION ALL
         (SELECT FROM deliveries d
           WHERE d.endpoint_id = e.id
            AND d.status = 'pending' AND d.delivered_at IS NULL
           LIMIT ${COUNT_CAP + 1}::int)) d
       WHERE e.shop_id = ${shopId} AND e.removed_at IS NULL
       LIMIT ${COUNT_CAP + 1}::int) undelivered`;
  return cappedCount(row?.count ?? 0);
}

/**
 * How many events an endpoint missed: all their attempts failed, or they happened while it was turned
 * off. What still waits is none of them.
 */
export async function countMissed(
  db: Db,
  { shopId, endpointId }: { shopId: number; endpointId: string },
): Promise<CappedCount> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM deliveries d
       WHERE d.endpoint_id = ${endpointId} AND d.shop_id = ${shopId}
         AND d.status = 'failed' AND d.delivered_at IS NULL
       LIMIT ${COUNT_CAP + 1}::int) missed`;
  return cappedCount(row?.count ?? 0);
}
