import type { Db } from '../../db.server.ts';

/** How many quotes are in each stage of a shop, by the stage's id; a stage without any is left out. */
export async function countByStage(db: Db, shopId: number): Promise<Map<string, number>> {
  const counts = await db.quote.groupBy({
    by: ['stageId'],
    where: { shopId, status: { not: 'deleted' } },
    _count: true,
  });
  return new Map(counts.map(({ stageId, _count }) => [stageId, _count]));
}
