import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { ListPlace } from './list-cursor.ts';
import { LIST_SEGMENTS } from './list-segments.server.ts';
import {
  checkedBy,
  inOrder,
  keyText,
  matchingRows,
  streamRows,
  walkOf,
  type SegmentWanted,
} from './list-sql.server.ts';
import type { OpenListing } from './open-listing.server.ts';

/** A quote of a listing, and where it stands. */
export interface ListedPlace extends ListPlace {
  id: string;
}

export interface PlacesWanted {
  /** Beyond this one; null: from the beginning, or from the end when it goes upwards. */
  beyond: ListPlace | null;
  towards: 'after' | 'before';
  limit: number;
}

/** The quotes of a listing in the direction that was asked for. */
export async function findPlaces(
  db: Db,
  listing: OpenListing,
  { beyond, towards, limit }: PlacesWanted,
): Promise<ListedPlace[]> {
  const segments = LIST_SEGMENTS[listing.sort].map((segment, index) => ({ segment, index }));
  if (towards === 'before') segments.reverse();
  const first = beyond ? segments.findIndex(({ index }) => index === beyond.segment) : 0;
  const places: ListedPlace[] = [];
  for (const { segment, index } of segments.slice(Math.max(first, 0))) {
    const from = beyond?.segment === index ? beyond : null;
    const wanted = { listing, segment, beyond: from, towards };
    const found = await findInSegment(db, wanted, limit - places.length);
    places.push(...found.map((row) => ({ ...row, segment: index })));
    if (places.length >= limit) break;
  }
  return places;
}

/** The least that is looked at before another way is tried. */
const WALK = 2_500;

/** How many rows of a stream are looked at for so many that match. */
export function walkLength(limit: number): number {
  return Math.max(WALK, 10 * limit);
}

type Found = Omit<ListedPlace, 'segment'>;

/**
 * First walks along an index that has the order, looking at each quote, for a few thousand of them: that
 * finds what is frequent, however much of it there is. What is so rare that a page of it is not among
 * those is gathered by the indexes of what is asked for, and put in order: few hundreds or thousands.
 * PostgreSQL left to itself takes one way or the other by a guess of how much there is, which for parts
 * of words and several conditions at once is wrong by orders of magnitude.
 */
async function findInSegment(db: Db, wanted: SegmentWanted, limit: number): Promise<Found[]> {
  const { stream, left } = walkOf(wanted);
  if (stream.arms.length === 0) return [];
  const row = Prisma.raw(stream.base);
  const length = left.length === 0 ? limit : walkLength(limit);
  const walked = await db.$queryRaw<Found[]>`
    SELECT ${row}.id, ${row}.number, ${keyText(wanted.segment, row)} AS key
    FROM (${streamRows(wanted, stream, length)}) ${row}
    WHERE ${checkedBy(stream.base, left)}
    ORDER BY ${inOrder(wanted, row)} LIMIT ${limit}`;
  return left.length === 0 || walked.length >= limit ? walked : gather(db, wanted, limit);
}

async function gather(db: Db, wanted: SegmentWanted, limit: number): Promise<Found[]> {
  const row = Prisma.sql`found`;
  return db.$queryRaw<Found[]>`
    WITH found AS MATERIALIZED (${matchingRows(wanted)})
    SELECT found.id, found.number, ${keyText(wanted.segment, row)} AS key
    FROM found ORDER BY ${inOrder(wanted, row)} LIMIT ${limit}`;
}
