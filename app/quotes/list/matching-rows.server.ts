import { Prisma } from '@prisma/client';
import { indexedSearch } from './indexed-search.server.ts';
import { createdRange, type ListCondition } from './list-conditions.server.ts';
import { SEGMENT_KEYS } from './list-segments.server.ts';
import { beyond, conditionsOf, type SegmentWanted } from './list-sql.server.ts';
import { openStatusesOf } from './list-streams.server.ts';
import type { ListedStatus } from './quote-filter.ts';

/**
 * All rows that match beyond the place, in no order: id, number and key. What is found by words, tags or a
 * company is found by their indexes first, and then looked at one by one: how much that is PostgreSQL
 * guesses wrong by orders of magnitude, and reads the whole shop for fear of it. Everything else it finds
 * by what indexes it likes.
 */
export function matchingRows(wanted: SegmentWanted): Prisma.Sql {
  const conditions = conditionsOf(wanted);
  const isSearched = conditions.some(({ on }) => on === 's');
  return isSearched ? searchedRows(wanted, conditions) : rowsOfAnyIndex(wanted, conditions);
}

function searchedRows(wanted: SegmentWanted, conditions: readonly ListCondition[]): Prisma.Sql {
  const { column, ofSearch } = SEGMENT_KEYS[wanted.segment.by];
  const found = foundRows(wanted, conditions);
  const others = leftOfQuotes(wanted, conditions);
  if (others.length === 0 && ofSearch) return found;
  const q = Prisma.sql`q`;
  const all = [Prisma.sql`q.id = found.id`, ...others.map(({ sql }) => sql)];
  // OFFSET 0 keeps the two from being joined in another way.
  return Prisma.sql`
    SELECT found.id, found.number, ${ofSearch ? Prisma.sql`found` : Prisma.sql`quote`}.${column}
    FROM (${found} OFFSET 0) found
    CROSS JOIN LATERAL (
      SELECT q.* FROM quotes q
      WHERE ${Prisma.join(all, ' AND ')} ${ofSearch ? Prisma.empty : beyond(wanted, q)} OFFSET 0
    ) quote`;
}

/** What fulfils all that quote_search knows; beyond the place, if it has the key. */
export function foundRows(wanted: SegmentWanted, conditions: readonly ListCondition[]): Prisma.Sql {
  const { listing, segment } = wanted;
  const { shopId, criteria } = listing;
  const { column, ofSearch } = SEGMENT_KEYS[segment.by];
  const s = Prisma.sql`s`;
  const search = indexedSearch(shopId, criteria.terms);
  const during = createdRange(criteria, s);
  const open = narrowStatuses(wanted);
  const all = [
    search.where,
    ...conditions.filter(({ on, kind }) => on === 's' && kind !== 'search').map(({ sql }) => sql),
    ...(during ? [during] : []),
    ...(open.length > 0 ? [isOneOf(shopId, open)] : []),
  ];
  const ofShop = (isShop: Prisma.Sql) => Prisma.sql`
    SELECT s.quote_id AS id, s.number${ofSearch ? Prisma.sql`, s.${column}` : Prisma.empty}
    FROM quote_search s
    WHERE ${isShop} AND ${Prisma.join(all, ' AND ')} ${ofSearch ? beyond(wanted, s) : Prisma.empty}`;
  const isShop = Prisma.sql`s.shop_id = ${shopId}`;
  if (criteria.terms.length + criteria.tags.length === 0) return ofShop(isShop);
  const withMost = Prisma.join([hasMost(shopId), ...search.with], ', ');
  return Prisma.sql`
    WITH ${withMost}
    ${ofShop(Prisma.sql`NOT (SELECT has_most FROM share) AND ${isShop}`)}
    UNION ALL
    ${ofShop(Prisma.sql`(SELECT has_most FROM share) AND s.shop_id + 0 = ${shopId}`)}`;
}

/**
 * Whether many of all quotes are this shop's, by the numbers that it gave out. Then the index of words is
 * asked without the shop: going through the list of its 200,000 takes 2 ms and leaves out next to nothing.
 */
function hasMost(shopId: number): Prisma.Sql {
  return Prisma.sql`
    share AS MATERIALIZED (
      SELECT (shop.next_quote_number - 1000) * 4 > greatest(of_all.reltuples, 4000) AS has_most
      FROM shops shop, pg_class of_all
      WHERE shop.id = ${shopId} AND of_all.oid = 'quote_search'::regclass)`;
}

/** Conditions that are left to be looked at in quotes: `foundRows` knows when they were made, and what is open. */
export function leftOfQuotes(
  wanted: SegmentWanted,
  conditions: readonly ListCondition[],
): ListCondition[] {
  const { listing, segment } = wanted;
  const isKnown = segment.by !== 'expires' && openStatusesOf(listing.criteria).length > 0;
  return conditions.filter(
    ({ on, kind }) => on === 'q' && kind !== 'created' && !(isKnown && kind === 'status'),
  );
}

/** One of these it has, whatever else is asked of it. */
function narrowStatuses({ listing, segment }: SegmentWanted): ListedStatus[] {
  return segment.by === 'expires' ? ['sent'] : openStatusesOf(listing.criteria);
}

/**
 * By their numbers, all of which the index has: a thousandth of a millisecond for five of them, where
 * looking up a quote takes four. IS TRUE keeps PostgreSQL from joining instead.
 */
function isOneOf(shopId: number, statuses: readonly ListedStatus[]): Prisma.Sql {
  return Prisma.sql`(s.number IN (
    SELECT q.number FROM quotes q
    WHERE q.shop_id = ${shopId} AND q.status = ANY(${statuses}::quote_status[]))) IS TRUE`;
}

function rowsOfAnyIndex(wanted: SegmentWanted, conditions: readonly ListCondition[]): Prisma.Sql {
  const { listing, segment } = wanted;
  const { column } = SEGMENT_KEYS[segment.by];
  const all = [Prisma.sql`q.status <> 'deleted'`, ...conditions.map(({ sql }) => sql)];
  return Prisma.sql`
    SELECT q.id, q.number, q.${column}
    FROM quotes q
    WHERE q.shop_id = ${listing.shopId} AND ${Prisma.join(all, ' AND ')}
      ${beyond(wanted, Prisma.sql`q`)}`;
}
