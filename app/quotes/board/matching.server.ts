import { Prisma } from '@prisma/client';
import { conditionsOf, type SegmentWanted } from '../list/list-sql.server.ts';
import { foundRows, leftOfQuotes } from '../list/matching-rows.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';

/** All quotes `q` of a listing, in no order. */
export interface Matching {
  /** From `FROM` to the end of `WHERE`. */
  sql: Prisma.Sql;
  /** `s` is among it, with `customer`: some of what is asked for is found in quote_search alone. */
  isSearched: boolean;
}

/** What is found by words, tags or a company is found by their indexes first, as on the list. */
export function matching(listing: OpenListing): Matching {
  const wanted: SegmentWanted = {
    listing,
    segment: { by: 'customer', descending: false, where: null },
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
