import type { Db } from '../db.server.ts';

/**
 * The running replays that have their turn, `most` of them, the oldest first. Shops take turns: first of
 * each the one that waits longest for its turn, then of each the next. So no shop, with however many that
 * only wait, keeps another's from moving on, and none of a shop its others. Those of shops that uninstalled
 * the app rest until they install it again.
 */
export async function replaysInTurn(db: Db, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, created_at FROM (
        SELECT r.id, r.created_at, r.looked_at,
               row_number() OVER (PARTITION BY r.shop_id
                                  ORDER BY r.looked_at NULLS FIRST, r.created_at) AS turn
          FROM replays r JOIN shops s ON s.id = r.shop_id
         WHERE r.status = 'running' AND s.uninstalled_at IS NULL) waiting
       ORDER BY turn, looked_at NULLS FIRST, created_at
       LIMIT ${most}::int) chosen
     ORDER BY created_at`;
  return rows.map(({ id }) => id);
}
