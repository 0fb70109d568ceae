import type { Db } from '../db.server.ts';
import type { DeliveryHealth } from './delivery-health.ts';

const FAILURES_SHOWN = 3;

/** Deliveries of events since `since`, to endpoints that still exist. */
export async function readDeliveryHealth(
  db: Db,
  shopId: number,
  since: Date,
): Promise<DeliveryHealth> {
  // Asked by endpoint, of which there are few: deliveries are indexed by endpoint and time.
  const where = { shopId, createdAt: { gte: since }, endpoint: { shopId, removedAt: null } };
  const [counts, failures] = await Promise.all([
    db.delivery.groupBy({ by: ['status'], where, _count: { _all: true } }),
    db.delivery.findMany({
      where: { ...where, status: 'failed' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: FAILURES_SHOWN,
      include: {
        event: { select: { type: true } },
        endpoint: { select: { name: true } },
        attempts: { orderBy: { number: 'desc' }, take: 1 },
      },
    }),
  ]);
  const count = (status: string): number =>
    counts.find((group) => group.status === status)?._count._all ?? 0;
  return {
    succeeded: count('succeeded'),
    pending: count('pending'),
    failed: count('failed'),
    failures: failures.map((delivery) => ({
      deliveryId: delivery.id,
      eventType: delivery.event.type,
      endpointId: delivery.endpointId,
      endpointName: delivery.endpoint.name,
      createdAt: delivery.createdAt,
      statusCode: delivery.attempts[0]?.statusCode ?? null,
      error: delivery.attempts[0]?.error ?? null,
    })),
  };
}
