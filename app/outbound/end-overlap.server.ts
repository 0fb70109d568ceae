import type { Db } from '../db.server.ts';

/** From now on only an endpoint's current secret signs. Refuses one that is not there, or no longer. */
export async function endOverlap(
  db: Db,
  shopId: number,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const ended = await db.endpoint.updateMany({
    where: { shopId, id, removedAt: null },
    data: { previousSecretSealed: null, previousSecretUntil: null },
  });
  return ended.count === 1 ? { ok: true } : { ok: false, reason: 'not_found' };
}
