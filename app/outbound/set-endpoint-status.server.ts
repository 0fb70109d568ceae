import type { Db } from '../db.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { dispatchDue } from './dispatch-due.server.ts';

interface SetEndpointStatusDeps {
  db: Db;
  queue: DeliveryQueue;
}

/**
 * Pauses an endpoint, or has it take events: again after a pause or after a 410. While it is paused its
 * deliveries wait and spend no attempts; resumed, what is due leaves at once. Asking for what is so
 * already is no error. Refuses an endpoint that is not there or was removed, and the pausing of one
 * that is disabled: nothing is on its way to it.
 */
export async function setEndpointStatus(
  deps: SetEndpointStatusDeps,
  { shopId, id }: { shopId: number; id: string },
  status: 'enabled' | 'paused',
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const changed = await deps.db.endpoint.updateMany({
    where: {
      shopId,
      id,
      removedAt: null,
      ...(status === 'paused' && { status: { in: ['enabled', 'paused'] } }),
    },
    data: { status },
  });
  if (changed.count === 0) return { ok: false, reason: 'not_found' };
  if (status === 'enabled') await dispatchDue(deps, shopId, id);
  return { ok: true };
}
