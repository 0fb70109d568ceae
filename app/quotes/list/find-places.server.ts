import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { ListPlace } from './list-cursor.ts';
import { gatherPlaces, type PlaceInSegment } from './gather-places.server.ts';
import { LIST_SEGMENTS } from './list-segments.server.ts';
import { keyText, streamOrder, streamRows, walkOf, type SegmentWanted } from './list-sql.server.ts';
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

/**
 * Glances at the first few hundred rows along an index that has the order. If what is asked for is so
 * frequent among them that a page of it is to be expected before long, walks on; else gathers all of it
 * by the indexes of what is asked for, and puts it in order: then it is few hundreds or thousands.
 * PostgreSQL left to itself takes one way or the other by a guess of how much there is, which for parts
 * of words and several conditions at once is wrong by orders of magnitude.
 */
async function findInSegment(
  db: Db,
  wanted: SegmentWanted,
  limit: number,
): Promise<PlaceInSegment[]> {
  const walk = walkOf(wanted);
  if (walk.stream.arms.length === 0) return [];
  if (walk.left.length === 0) return (await walkAlong(db, wanted, { limit, length: limit })).found;
  const lengths = walkLengths(wanted, limit);
  const { found, last } = await walkAlong(db, wanted, { limit, length: lengths.glance });
  if (found.length === limit || last === null) return found;
  if (walkFor(limit, found.length, lengths.glance) <= lengths.walk) {
    const further = { limit: limit - found.length, length: lengths.walk };
    const walked = await walkAlong(db, { ...wanted, beyond: last }, further);
    if (walked.found.length === further.limit || walked.last === null) {
      return [...found, ...walked.found];
    }
  }
  return gatherPlaces(db, wanted, limit);
}

/**
 * How many rows have so many that fit, by how many there were in a glance. A walk that ends without a page
 * was for nothing, and what is rare comes up in a glance twice as often as it is, or never: so its
 * standard deviation is taken off.
 */
function walkFor(limit: number, found: number, glance: number): number {
  const surely = found - Math.sqrt(found);
  return surely > 0 ? (limit / surely) * glance : Infinity;
}

/**
 * How many rows of a stream are glanced at, and how many are looked at where that promises a page. The
 * ones that are looked up in the other table cost four times as much as those that are read in the order
 * in which they were stored.
 */
function walkLengths(wanted: SegmentWanted, limit: number): { glance: number; walk: number } {
  const { stream, left } = walkOf(wanted);
  // Of what is searched there first, few are left to be looked up.
  const isSearched = stream.base === 's' && left.some(({ on }) => on === 's');
  const isLookedUp = !isSearched && left.some(({ on }) => on !== stream.base);
  const isAsStored = wanted.segment.by === 'created';
  const [glance, walk] = isLookedUp ? [400, 2_500] : isAsStored ? [1_000, 7_000] : [500, 4_000];
  return { glance: Math.max(glance, 4 * limit), walk: Math.max(walk, 10 * limit) };
}

interface Walked {
  /** What fits, up to the limit. */
  found: PlaceInSegment[];
  /** Where it ended, with more to come perhaps; null: there is no more, or it found enough before. */
  last: ListPlace | null;
}

/** Looks at rows of a stream until so many fit, or so many were looked at. */
async function walkAlong(
  db: Db,
  wanted: SegmentWanted,
  { limit, length }: { limit: number; length: number },
): Promise<Walked> {
  const walk = walkOf(wanted);
  const row = Prisma.raw(walk.stream.base);
  const rows = await db.$queryRaw<(PlaceInSegment & { nth: number; fits: boolean | null })[]>`
    SELECT ${row}.id, ${row}.number, ${keyText(wanted.segment, row)} AS key, ${row}.nth, ${row}.fits
    FROM (${streamRows(wanted, walk, length)}) ${row}
    WHERE ${row}.fits OR ${row}.nth = ${length}
    ORDER BY ${streamOrder(wanted, row)} LIMIT ${limit + 1}`;
  const found = rows.filter((each) => each.fits).slice(0, limit);
  const last = rows.find(({ nth }) => nth === length);
  const segment = wanted.beyond?.segment ?? 0;
  return {
    found: found.map(({ id, number, key }) => ({ id, number, key })),
    last: last && found.length < limit ? { segment, number: last.number, key: last.key } : null,
  };
}
