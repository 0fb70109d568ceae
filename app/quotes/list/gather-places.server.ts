import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { ListPlace } from './list-cursor.ts';
import { SEGMENT_KEYS } from './list-segments.server.ts';
import { beyond, conditionsOf, inOrder, keyText, type SegmentWanted } from './list-sql.server.ts';
import { foundRows, leftOfQuotes, matchingRows } from './matching-rows.server.ts';

/** A quote, and where it stands in its part of a list. */
export interface PlaceInSegment extends Omit<ListPlace, 'segment'> {
  id: string;
}

/** The first of all that matches beyond a place, found by the indexes of what is asked for, and put in order. */
export function gatherPlaces(
  db: Db,
  wanted: SegmentWanted,
  limit: number,
): Promise<PlaceInSegment[]> {
  const { by } = wanted.segment;
  const conditions = conditionsOf(wanted);
  const isSearched = conditions.some(({ on }) => on === 's');
  const isNothingElse = leftOfQuotes(wanted, conditions).length === 0;
  return isSearched && isNothingElse && !SEGMENT_KEYS[by].ofSearch
    ? gatherAlongOrder(db, wanted, limit)
    : gatherAll(db, wanted, limit);
}

async function gatherAll(db: Db, wanted: SegmentWanted, limit: number): Promise<PlaceInSegment[]> {
  const row = Prisma.sql`found`;
  return db.$queryRaw<PlaceInSegment[]>`
    WITH found AS MATERIALIZED (${matchingRows(wanted)})
    SELECT found.id, found.number, ${keyText(wanted.segment, row)} AS key
    FROM found ORDER BY ${inOrder(wanted, row)} LIMIT ${limit}`;
}

/** More than these are not looked up one by one. */
const FEW = 500;

/**
 * What words and the like alone find, in an order that quotes have. Looking up a quote takes four
 * thousandths of a millisecond: for more than a few of them the index that has the order is gone along
 * instead, with their numbers at hand, which takes a twentieth of that.
 */
async function gatherAlongOrder(
  db: Db,
  wanted: SegmentWanted,
  limit: number,
): Promise<PlaceInSegment[]> {
  const [q, place] = [Prisma.sql`q`, Prisma.sql`place`];
  const { column } = SEGMENT_KEYS[wanted.segment.by];
  const firstOnes = Prisma.sql`
    ${beyond(wanted, q)} ORDER BY ${inOrder(wanted, q)} LIMIT ${limit}`;
  return db.$queryRaw<PlaceInSegment[]>`
    WITH found AS MATERIALIZED (${foundRows(wanted, conditionsOf(wanted))})
    SELECT place.id, place.number, ${keyText(wanted.segment, place)} AS key
    FROM (
      (SELECT q.id, q.number, q.${column}
       FROM found CROSS JOIN LATERAL (
         SELECT quote.* FROM quotes quote WHERE quote.id = found.id OFFSET 0) q
       WHERE (SELECT count(*) FROM found) <= ${FEW} ${firstOnes})
      UNION ALL
      (SELECT found.id, q.number, q.${column}
       FROM (
         SELECT q.number, q.${column} FROM quotes q
         WHERE q.shop_id = ${wanted.listing.shopId} AND q.status <> 'deleted'
           AND (SELECT count(*) FROM found) > ${FEW}
           AND (q.number IN (SELECT number FROM found)) IS TRUE ${firstOnes}
       ) q JOIN found ON found.number = q.number)
    ) place ORDER BY ${inOrder(wanted, place)}`;
}
