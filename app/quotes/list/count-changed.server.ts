import type { Db } from '../../db.server.ts';

/** As many as are told apart; beyond that it is a lot. */
const MOST_CHANGED = 99;

/**
 * How many quotes of a shop were made, changed or deleted after a moment, `MOST_CHANGED` at most. A deleted
 * one is left out of the index that the others are counted along; its event tells of it.
 */
export async function countChanged(db: Db, shopId: number, since: Date): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM quotes
       WHERE shop_id = ${shopId} AND status <> 'deleted' AND updated_at > ${since}::timestamptz
      UNION ALL
      SELECT 1 FROM events
       WHERE shop_id = ${shopId} AND occurred_at > ${since}::timestamptz AND type = 'quote.deleted'
       LIMIT ${MOST_CHANGED}) changed`;
  return found?.count ?? 0;
}
