import type { Db } from '../db.server.ts';
import { SECRET_VERSION } from './secret-version.server.ts';

/**
 * From now on only an endpoint's current secret signs. Refuses one that is not there, or no longer, and
 * one whose secret is another than was `seen`: the one that the receiver has would stop with it.
 */
export async function endOverlap(
  db: Db,
  { shopId, id }: { shopId: number; id: string },
  seen: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'changed' }> {
  const ended = await db.$executeRaw`
    UPDATE endpoints
       SET previous_secret_sealed = NULL, previous_secret_until = NULL, updated_at = now()
     WHERE id = ${id} AND shop_id = ${shopId} AND removed_at IS NULL AND ${SECRET_VERSION} = ${seen}`;
  if (ended > 0) return { ok: true };
  const there = await db.endpoint.count({ where: { id, shopId, removedAt: null } });
  return { ok: false, reason: there > 0 ? 'changed' : 'not_found' };
}
