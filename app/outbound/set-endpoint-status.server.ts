import type { Db } from '../db.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { dispatch } from './dispatch.server.ts';
import { UNTROUBLED } from './health/breaker.ts';

interface SetEndpointStatusDeps {
  db: Db;
  queue: DeliveryQueue;
}

/**
 * Pauses an endpoint, or has it take events: again after a pause or after it was turned off. While it
 * is paused its deliveries wait and spend no attempts. Enabled, it begins anew: its failures are
 * forgotten, its circuit breaker is closed, and what is due leaves at once. Asking for what is so
 * already is no error. Refuses an endpoint that is not there or was removed, and the pausing of one
 * that is disabled: nothing is on its way to it.
 */
export async function setEndpointStatus(
  { db, queue }: SetEndpointStatusDeps,
  { shopId, id }: { shopId: number; id: string },
  status: 'enabled' | 'paused',
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const which = { shopId, id, removedAt: null };
  if (status === 'paused') {
    const { count } = await db.endpoint.updateMany({
      where: { ...which, status: { in: ['enabled', 'paused'] } },
      data: { status },
    });
    return count === 0 ? { ok: false, reason: 'not_found' } : { ok: true };
  }
  const [changed] = await db.$transaction([
    db.endpoint.updateMany({
      where: which,
      data: { status, disabledAt: null, disabledReason: null },
    }),
    db.lane.updateMany({ where: { shopId, endpointId: id }, data: UNTROUBLED }),
  ]);
  if (changed.count === 0) return { ok: false, reason: 'not_found' };
  await dispatch(queue, [id]);
  return { ok: true };
}
