import type { Db } from '../../db.server.ts';

/** How many quotes are in each stage of a shop, by the stage's id; a stage without any is left out. */
export async function countByStage(db: Db, shopId: number): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ stageId: string; count: number }[]>`
    SELECT stage_id AS "stageId", sum(count)::int AS count
    FROM quote_tallies WHERE shop_id = ${shopId}
    GROUP BY stage_id HAVING sum(count) > 0`;
  return new Map(rows.map(({ stageId, count }) => [stageId, count]));
}
