import type { Db } from '../db.server.ts';

/**
 * Removes an endpoint and gives up what is still on its way to it. Its row and its log stay, so that
 * past deliveries keep their meaning. Refuses one that is not there, or no longer.
 */
export async function removeEndpoint(
  deps: { db: Db; clock: () => Date },
  shopId: number,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const now = deps.clock();
  return deps.db.$transaction(async (tx) => {
    const removed = await tx.endpoint.updateMany({
      where: { shopId, id, removedAt: null },
      data: { removedAt: now },
    });
    if (removed.count === 0) return { ok: false, reason: 'not_found' };
    await tx.delivery.updateMany({
      where: { shopId, endpointId: id, status: 'pending' },
      data: { status: 'cancelled', completedAt: now },
    });
    return { ok: true };
  });
}
