import { Prisma } from '@prisma/client';
import { listConditions } from '../list/list-conditions.server.ts';
import type { OpenListing } from '../list/open-listing.server.ts';

/** All quotes `q` of a listing, in no order. */
export interface Matching {
  /** From `FROM` to the end of `WHERE`. */
  sql: Prisma.Sql;
  /** `quote_search s` is among it: some of what is asked for is found there alone. */
  isSearched: boolean;
}

export function matching({ shopId, criteria }: OpenListing): Matching {
  const conditions = listConditions(criteria);
  const isSearched = conditions.some(({ on }) => on === 's');
  const search = isSearched
    ? Prisma.sql`JOIN quote_search s ON s.quote_id = q.id AND s.shop_id = ${shopId}`
    : Prisma.empty;
  const all = [Prisma.sql`q.status <> 'deleted'`, ...conditions.map(({ sql }) => sql)];
  const sql = Prisma.sql`
    FROM quotes q ${search} WHERE q.shop_id = ${shopId} AND ${Prisma.join(all, ' AND ')}`;
  return { sql, isSearched };
}
