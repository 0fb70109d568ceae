import { Prisma } from '@prisma/client';

/** What the quotes of a stage that are in one currency come to. */
export interface TallySum {
  stageId: string;
  currency: string;
  count: number;
  total: string;
}

/** Of tallies `q`, which have what conditions are about under the names that it has in quotes; `TallySum`s. */
export function tallySums(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT q.stage_id AS "stageId", q.currency, sum(q.count)::int AS count,
           sum(q.total)::text AS total
    FROM quote_tallies q WHERE ${where}
    GROUP BY q.stage_id, q.currency HAVING sum(q.count) > 0
    ORDER BY count DESC, q.currency`;
}
