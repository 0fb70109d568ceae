import type { Db } from '../db.server.ts';
import { COUNT_CAP, cappedCount, type CappedCount } from './capped-count.ts';
import type { DeliveryHealth } from './delivery-health.ts';
import { storedError } from './stored-error.ts';

const FAILURES_SHOWN = 3;

/** Deliveries of events since `since`, to endpoints that still exist. */
export async function readDeliveryHealth(
  db: Db,
  shopId: number,
  since: Date,
): Promise<DeliveryHealth> {
  const where = { shopId, createdAt: { gte: since }, endpoint: { shopId, removedAt: null } };
  const [counts, failures] = await Promise.all([
    countByStatus(db, shopId, since),
    db.delivery.findMany({
      where: { ...where, status: 'failed' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: FAILURES_SHOWN,
      include: {
        endpoint: { select: { name: true } },
        attempts: { orderBy: { number: 'desc' }, take: 1 },
      },
    }),
  ]);
  return {
    ...counts,
    failures: failures.map((delivery) => ({
      deliveryId: delivery.id,
      eventType: delivery.eventType,
      endpointId: delivery.endpointId,
      endpointName: delivery.endpoint.name,
      createdAt: delivery.createdAt,
      statusCode: delivery.attempts[0]?.statusCode ?? null,
      error: storedError(delivery.attempts[0]?.error ?? null),
    })),
  };
}

/** Each up to the cap: a week may hold millions. Those that failed or wait have indexes of their own. */
async function countByStatus(
  db: Db,
  shopId: number,
  since: Date,
): Promise<Record<'succeeded' | 'pending' | 'failed', CappedCount>> {
  const [counts] = await db.$queryRaw<Record<'succeeded' | 'pending' | 'failed', number>[]>`
    WITH endpoint AS MATERIALIZED (
      SELECT id FROM endpoints WHERE shop_id = ${shopId} AND removed_at IS NULL)
    SELECT
      (SELECT count(*)::int FROM (
        SELECT FROM endpoint e JOIN deliveries d ON d.endpoint_id = e.id
         WHERE d.shop_id = ${shopId} AND d.created_at >= ${since}::timestamptz
           AND d.status = 'succeeded' LIMIT ${COUNT_CAP + 1}::int) a) AS succeeded,
      (SELECT count(*)::int FROM (
        SELECT FROM deliveries d
         WHERE d.shop_id = ${shopId} AND d.created_at >= ${since}::timestamptz
           AND d.status = 'pending' AND d.endpoint_id IN (SELECT id FROM endpoint)
         LIMIT ${COUNT_CAP + 1}::int) a) AS pending,
      (SELECT count(*)::int FROM (
        SELECT FROM deliveries d
         WHERE d.shop_id = ${shopId} AND d.created_at >= ${since}::timestamptz
           AND d.status = 'failed' AND d.endpoint_id IN (SELECT id FROM endpoint)
         LIMIT ${COUNT_CAP + 1}::int) a) AS failed`;
  const { succeeded = 0, pending = 0, failed = 0 } = counts ?? {};
  return {
    succeeded: cappedCount(succeeded),
    pending: cappedCount(pending),
    failed: cappedCount(failed),
  };
}
