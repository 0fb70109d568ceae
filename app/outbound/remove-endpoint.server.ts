import type { Db } from '../db.server.ts';
import { giveUp } from './give-up.server.ts';

/**
 * Removes an endpoint and gives up what is still on its way to it. Its row and its log stay, so that
 * past deliveries keep their meaning. Refuses one that is not there, or no longer.
 */
export async function removeEndpoint(
  deps: { db: Db; clock: () => Date },
  shopId: number,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const removed = await deps.db.endpoint.updateMany({
    where: { shopId, id, removedAt: null },
    data: { removedAt: deps.clock() },
  });
  if (removed.count === 0) return { ok: false, reason: 'not_found' };
  // Whoever dies in the middle of this leaves the rest to the sweep.
  await giveUp(deps.db, shopId, id);
  return { ok: true };
}
