import { Prisma } from '@prisma/client';
import {
  listConditions,
  type ConditionKind,
  type ListCondition,
} from '../list/list-conditions.server.ts';
import { conditionsOf, type SegmentWanted } from '../list/list-sql.server.ts';
import { foundRows, leftOfQuotes } from '../list/matching-rows.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';

/** All quotes `q` of a listing, in no order. */
export interface Matching {
  /** From `FROM` to the end of `WHERE`. */
  sql: Prisma.Sql;
  /** Some of what is asked for is found in quote_search alone. */
  isSearched: boolean;
}

/** What a quote is now: in some stages all have it, in others none, which PostgreSQL does not know. */
const OF_NOW: readonly ConditionKind[] = ['status', 'assignee', 'unanswered'];

/**
 * The quotes `q` of a listing for going along an index of a stage's, where enough of them are to come.
 * CASE keeps PostgreSQL from looking for another way by a guess of how many those are.
 */
export function walked({ shopId, criteria }: OpenListing): Prisma.Sql {
  const conditions = listConditions(criteria);
  const isOfNow = ({ kind }: ListCondition): boolean => OF_NOW.includes(kind);
  const ofNow = conditions.filter(isOfNow).map(({ sql }) => sql);
  const all = [
    Prisma.sql`q.shop_id = ${shopId} AND q.status <> 'deleted'`,
    ...conditions.filter((condition) => !isOfNow(condition)).map(({ sql }) => sql),
    ...(ofNow.length > 0
      ? [Prisma.sql`CASE WHEN ${Prisma.join(ofNow, ' AND ')} THEN true ELSE false END`]
      : []),
  ];
  return Prisma.sql`FROM quotes q WHERE ${Prisma.join(all, ' AND ')}`;
}

/** What is found by words, tags or a company is found by their indexes first, as on the list. */
export function matching(listing: OpenListing): Matching {
  const wanted: SegmentWanted = {
    listing,
    segment: { by: 'created', descending: true, where: null },
    beyond: null,
    towards: 'after',
  };
  const conditions = conditionsOf(wanted);
  if (conditions.some(({ on }) => on === 's')) {
    const left = [
      Prisma.sql`q.id = s.id`,
      ...leftOfQuotes(wanted, conditions).map(({ sql }) => sql),
    ];
    // OFFSET 0 keeps the two from being joined in another way.
    const sql = Prisma.sql`
      FROM (${foundRows(wanted, conditions)} OFFSET 0) s
      CROSS JOIN LATERAL (
        SELECT q.* FROM quotes q WHERE ${Prisma.join(left, ' AND ')} OFFSET 0
      ) q WHERE true`;
    return { sql, isSearched: true };
  }
  const all = [Prisma.sql`q.status <> 'deleted'`, ...conditions.map(({ sql }) => sql)];
  const sql = Prisma.sql`
    FROM quotes q WHERE q.shop_id = ${listing.shopId} AND ${Prisma.join(all, ' AND ')}`;
  return { sql, isSearched: false };
}
