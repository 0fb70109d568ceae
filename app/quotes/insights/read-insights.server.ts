import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { InsightPeriod } from './insight-period.ts';
import type { Funnel, Insights, Outcome } from './insights.ts';
import { periodSpan, type PeriodSpan } from './period-span.ts';

/** Whose quotes; of everybody's, nobody's are among them. */
export interface InsightScope {
  shopId: number;
  /** A team member's id; null: everybody's. */
  assigneeId: string | null;
}

export interface InsightsWanted extends InsightScope {
  period: InsightPeriod;
  now: Date;
  /** The shop's, an IANA name. */
  timeZone: string;
}

/**
 * What came of the quotes that were made in a period, and in as much time before it. Deleted ones are
 * none of them. One statement, along the index that has a shop's, or a member's, quotes in order of time.
 */
export async function readInsights(db: Db, wanted: InsightsWanted): Promise<Insights> {
  const span = periodSpan(wanted.period, wanted);
  const rows = await readRows(db, wanted, span);
  const bars = new Map(rows.flatMap((row) => (row.bar === null ? [] : [[row.bar, row]])));
  const outcome = (isBefore: boolean) => outcomeOf(rows.find((row) => row.isBefore === isBefore));
  return {
    period: wanted.period,
    ...outcome(false),
    before: outcome(true),
    bars: span.days.map((day, index) => {
      const { requested = 0, ordered = 0 } = bars.get(index + 1) ?? {};
      return { day, requested, ordered };
    }),
  };
}

interface Row extends Funnel {
  /** 1, 2, 3…; 0 is all the time before the period. Null: all of a period together. */
  bar: number | null;
  /** Which period it is all of; null: a bar. */
  isBefore: boolean | null;
  median: number | null;
}

async function readRows(db: Db, scope: InsightScope, span: PeriodSpan): Promise<Row[]> {
  const starts = span.starts.map((at) => at.toISOString());
  const isTheirs =
    scope.assigneeId === null ? Prisma.sql`true` : Prisma.sql`q.assignee_id = ${scope.assigneeId}`;
  return db.$queryRaw<Row[]>`
    SELECT bar, bar = 0 AS "isBefore", count(*)::int AS requested,
           count(sent)::int AS sent, count(approved)::int AS approved,
           count(converted)::int AS converted, count(ordered)::int AS ordered,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY answer) AS median
    FROM (
      SELECT width_bucket(q.created_at, ${starts}::timestamptz[]) AS bar,
             coalesce(q.first_sent_at, q.approved_at, q.converted_at, q.ordered_at) AS sent,
             coalesce(q.approved_at, q.converted_at, q.ordered_at) AS approved,
             coalesce(q.converted_at, q.ordered_at) AS converted,
             q.ordered_at AS ordered,
             extract(epoch FROM q.first_sent_at - q.created_at)::float AS answer
      FROM quotes q
      WHERE q.shop_id = ${scope.shopId} AND q.status <> 'deleted' AND ${isTheirs}
        AND q.created_at >= ${instant(span.before.from)} AND q.created_at <= ${instant(span.until)}
        AND (q.created_at < ${instant(span.before.until)} OR q.created_at >= ${starts[0]}::timestamptz)
    ) made
    GROUP BY GROUPING SETS ((bar), (bar = 0))`;
}

function outcomeOf(row: Row | undefined): Outcome {
  const { requested = 0, sent = 0, approved = 0, converted = 0, ordered = 0 } = row ?? {};
  return {
    funnel: { requested, sent, approved, converted, ordered },
    medianAnswerSeconds: row?.median ?? null,
  };
}

function instant(at: Date): Prisma.Sql {
  return Prisma.sql`${at.toISOString()}::timestamptz`;
}
