import { Prisma } from '@prisma/client';
import type { ListPlace } from './list-cursor.ts';
import { listConditions, type ListCondition } from './list-conditions.server.ts';
import { SEGMENT_KEYS, type ListSegment } from './list-segments.server.ts';
import { leftToCheck, streamOf, type ListStream } from './list-streams.server.ts';
import type { OpenListing } from './open-listing.server.ts';

/** A part of a listing, read in one direction from one place. */
export interface SegmentWanted {
  listing: Pick<OpenListing, 'shopId' | 'criteria'>;
  segment: ListSegment;
  /** Beyond this one; null: from the beginning, or from the end when it goes upwards. */
  beyond: ListPlace | null;
  towards: 'after' | 'before';
}

/** A walk along the stream of a segment. */
export interface Walk {
  stream: ListStream;
  /** What each row has to fulfil besides being in the stream. */
  left: ListCondition[];
}

export function walkOf({ listing, segment }: SegmentWanted): Walk {
  const stream = streamOf(segment, listing.criteria);
  return { stream, left: leftToCheck(stream, conditionsOf({ listing, segment })) };
}

/**
 * The first `limit` rows of a walk from the place on, in order (`streamOrder`): id, number, key, how
 * many-eth each is (`nth`) and whether it fulfils what is left to be checked (`fits`). That is told where
 * rows are read: all that is searched of each, taken along, costs more than looking into it.
 */
export function streamRows(
  wanted: SegmentWanted,
  { stream: { base, arms }, left }: Walk,
  limit: number,
): Prisma.Sql {
  const row = Prisma.raw(base);
  const { column } = SEGMENT_KEYS[wanted.segment.by];
  const from = Prisma.sql`
    ${base === 'q' ? Prisma.sql`q.id` : Prisma.sql`s.quote_id AS id`}, ${row}.number,
    ${row}.${column}, ${row}.${column} AS key, ${tie(wanted.segment, row)} AS tie,
    (${checkedBy(base, left)}) AS fits
    FROM ${base === 'q' ? Prisma.sql`quotes q` : Prisma.sql`quote_search s`}`;
  const order = streamOrder(wanted, row);
  // Each with an order and a limit of its own: without them PostgreSQL reads all rows of all arms, and sorts.
  const rows = arms.map(
    (arm) => Prisma.sql`
      (SELECT ${from}
       WHERE ${row}.shop_id = ${wanted.listing.shopId} AND ${arm} ${beyond(wanted, row)}
       ORDER BY ${inOrder(wanted, row)} LIMIT ${limit})`,
  );
  return Prisma.sql`
    SELECT *, row_number() OVER (ORDER BY ${order})::int AS nth
    FROM (${Prisma.join(rows, ' UNION ALL ')}) ${row}
    ORDER BY ${order} LIMIT ${limit}`;
}

/**
 * The order of rows of a stream. By columns of its own, not by what they come of: so PostgreSQL knows that
 * they are in order, and reads no more of them than are asked for.
 */
export function streamOrder(wanted: SegmentWanted, row: Prisma.Sql): Prisma.Sql {
  const direction = directionOf(wanted);
  return Prisma.sql`${row}.key ${direction}, ${row}.tie ${direction}`;
}

/**
 * Whether a row of a stream fulfils conditions: what is about the other table is looked up by the quote's
 * id, in a subquery that PostgreSQL cannot make a join of all of a shop's quotes of.
 */
function checkedBy(base: ListStream['base'], left: readonly ListCondition[]): Prisma.Sql {
  const own = left.filter(({ on }) => on === base).map(({ sql }) => sql);
  const other = left.filter(({ on }) => on !== base).map(({ sql }) => sql);
  const looked = Prisma.join(other.length > 0 ? other : [Prisma.sql`true`], ' AND ');
  const elsewhere =
    base === 'q'
      ? Prisma.sql`(SELECT ${looked} FROM quote_search s WHERE s.quote_id = q.id)`
      : Prisma.sql`(SELECT ${looked} FROM quotes q WHERE q.id = s.quote_id)`;
  const all = other.length > 0 ? [...own, elsewhere] : own;
  return Prisma.join(all.length > 0 ? all : [Prisma.sql`true`], ' AND ');
}

/** All that a row of a segment has to fulfil, but for its shop. */
export function conditionsOf({
  listing,
  segment,
}: Pick<SegmentWanted, 'listing' | 'segment'>): ListCondition[] {
  const conditions = listConditions(listing.criteria);
  const { statuses } = listing.criteria;
  const { where } = segment;
  // What has none of the statuses that are waited for is not in that segment anyway.
  const isImplied = segment.by === 'created' && statuses.length > 0 && !statuses.includes('sent');
  return where && !isImplied
    ? [...conditions, { kind: 'segment', on: 'q', sql: where }]
    : conditions;
}

/** The key of a row as text, as places and cursors have it. */
export function keyText({ by }: ListSegment, row: Prisma.Sql): Prisma.Sql {
  const { column } = SEGMENT_KEYS[by];
  if (by === 'customer') return Prisma.sql`${row}.${column}`;
  if (by === 'total') return Prisma.sql`${row}.${column}::text`;
  return Prisma.sql`(extract(epoch FROM ${row}.${column}) * 1000)::bigint::text`;
}

export function inOrder(
  wanted: Pick<SegmentWanted, 'segment' | 'towards'>,
  row: Prisma.Sql,
): Prisma.Sql {
  const { segment } = wanted;
  const { column } = SEGMENT_KEYS[segment.by];
  const direction = directionOf(wanted);
  return Prisma.sql`${row}.${column} ${direction}, ${tie(segment, row)} ${direction}`;
}

function directionOf({ segment, towards }: Pick<SegmentWanted, 'segment' | 'towards'>): Prisma.Sql {
  return segment.descending === (towards === 'after') ? Prisma.sql`DESC` : Prisma.sql`ASC`;
}

/** That a row is beyond the place; comes after other conditions. */
export function beyond(wanted: SegmentWanted, row: Prisma.Sql): Prisma.Sql {
  const { segment, beyond: place, towards } = wanted;
  if (!place) return Prisma.empty;
  const { column, type, newestFirst } = SEGMENT_KEYS[segment.by];
  const key = type.sql === 'timestamptz' ? new Date(Number(place.key)).toISOString() : place.key;
  const operator = segment.descending === (towards === 'after') ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`AND (${row}.${column}, ${tie(segment, row)}) ${operator}
    (${key}::${type}, ${newestFirst ? -place.number : place.number}::int)`;
}

function tie({ by }: ListSegment, row: Prisma.Sql): Prisma.Sql {
  return SEGMENT_KEYS[by].newestFirst ? Prisma.sql`(-${row}.number)` : Prisma.sql`${row}.number`;
}
