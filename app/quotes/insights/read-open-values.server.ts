import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { OPEN_STATUSES } from '../list/quote-filter.ts';
import { formatAmount, sumAmounts } from '../price.ts';
import { tallySums, type TallySum } from '../tallies/sum-tallies.server.ts';
import type { OpenValue } from './insights.ts';
import type { InsightScope } from './read-insights.server.ts';

/**
 * What is open now, by currency and stage, exactly: the currency that the shop sells in first, then those
 * with the most quotes.
 */
export async function readOpenValues(
  db: Db,
  { shopId, assigneeId }: InsightScope,
  shopCurrency: string | null,
): Promise<OpenValue[]> {
  const isTheirs =
    assigneeId === null ? Prisma.sql`true` : Prisma.sql`q.assignee_id = ${assigneeId}`;
  const isOpen = Prisma.sql`
    q.shop_id = ${shopId} AND q.status = ANY(${[...OPEN_STATUSES]}::quote_status[])`;
  const rows = await db.$queryRaw<TallySum[]>(tallySums(Prisma.sql`${isOpen} AND ${isTheirs}`));
  const rank = ({ currency }: OpenValue) => Number(currency !== shopCurrency);
  return [...Map.groupBy(rows, ({ currency }) => currency)]
    .map(([currency, own]) => openValue(currency, own))
    .toSorted(
      (a, b) => rank(a) - rank(b) || b.count - a.count || (a.currency < b.currency ? -1 : 1),
    );
}

function openValue(currency: string, rows: TallySum[]): OpenValue {
  const stages = rows.map(({ stageId, count, total }) => [
    stageId,
    { count, total: formatAmount(total, currency) },
  ]);
  return {
    currency,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    total: formatAmount(sumAmounts(rows.map(({ total }) => total)), currency),
    stages: Object.fromEntries(stages),
  };
}
