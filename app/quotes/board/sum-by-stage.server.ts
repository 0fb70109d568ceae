import type { Db } from '../../db.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';
import { formatAmount } from '../price.ts';
import type { BoardSum } from './board.ts';
import { matching } from './matching.server.ts';

/** What a stage has of a listing. */
export interface StageSum {
  count: number;
  /** The currency with the most quotes first. */
  sums: BoardSum[];
}

interface Row {
  stageId: string;
  currency: string;
  count: number;
  total: string;
}

/** The quotes of a listing, counted and summed by stage in one statement; a stage without any is left out. */
export async function sumByStage(db: Db, listing: OpenListing): Promise<Map<string, StageSum>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.stage_id AS "stageId", q.currency, count(*)::int AS count, sum(q.total)::text AS total
    ${matching(listing).sql}
    GROUP BY q.stage_id, q.currency
    ORDER BY count DESC, q.currency`;
  const byStage = [...Map.groupBy(rows, ({ stageId }) => stageId)];
  return new Map(byStage.map(([stageId, own]) => [stageId, stageSum(own)]));
}

function stageSum(rows: Row[]): StageSum {
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    sums: rows.map(({ currency, total }) => ({ currency, total: formatAmount(total, currency) })),
  };
}
