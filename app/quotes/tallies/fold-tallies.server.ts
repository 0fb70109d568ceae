import type { Db } from '../../db.server.ts';

/** Rows that changes of a shop's quotes left; reading so many takes less than a tenth of a millisecond. */
const MANY = 100;

/** Milliseconds between two rounds. */
export const FOLD_EVERY_MS = 60 * 1_000;

/**
 * Adds up what changes of quotes left in the tallies of shops, where that has become many rows: each
 * shop's in one statement, so that whoever reads sees them before or after. What is written or added up
 * meanwhile by others is left to the next round. Returns how many shops it was.
 */
export async function foldTallies({ db }: { db: Db }): Promise<number> {
  const shops = await db.$queryRaw<{ shopId: number }[]>`
    SELECT shop_id AS "shopId" FROM quote_tallies WHERE NOT folded
    GROUP BY shop_id HAVING count(*) >= ${MANY}`;
  for (const { shopId } of shops) await foldTalliesOf(db, shopId);
  return shops.length;
}

/** A shop that is being deleted is left alone: it would wait for its tallies, and they for it. */
export async function foldTalliesOf(db: Db, shopId: number): Promise<void> {
  await db.$executeRaw`
    WITH shop AS (
      SELECT id FROM shops WHERE id = ${shopId} FOR KEY SHARE SKIP LOCKED
    ), taken AS (
      SELECT tally.id FROM shop JOIN quote_tallies tally ON tally.shop_id = shop.id
      FOR UPDATE OF tally SKIP LOCKED
    ), gone AS (
      DELETE FROM quote_tallies WHERE id IN (SELECT id FROM taken) RETURNING *
    )
    INSERT INTO quote_tallies
           (shop_id, stage_id, status, assignee_id, currency, count, total, folded)
    SELECT shop_id, stage_id, status, assignee_id, currency, sum(count), sum(total), true FROM gone
    GROUP BY shop_id, stage_id, status, assignee_id, currency
    HAVING sum(count) <> 0 OR sum(total) <> 0`;
}
