import type { Db } from '../../db.server.ts';
import { LIST_SEGMENTS } from './list-segments.server.ts';
import { matchingRows } from './matching-rows.server.ts';
import { streamRows, walkOf, type SegmentWanted } from './list-sql.server.ts';
import type { OpenListing } from './open-listing.server.ts';

/** Nobody reads the difference, and the database need not either. */
const MOST = 1_000;
/** Looked at, where it takes looking at each. */
const LOOKED_AT = 2_500;
/** Counted to the last one, where what was looked at has fewer. */
const FEW = 25;

/** How many quotes a listing has. */
export interface ListedCount {
  count: number;
  /** There are at least so many, and probably more. */
  more: boolean;
}

/**
 * Counts a listing, up to 1,000. Of what is found only by looking at each quote, no more of them are
 * looked at than 2,500: then the count is what there is at least, rounded down.
 */
export async function countListed(db: Db, listing: OpenListing): Promise<ListedCount> {
  const [segment] = LIST_SEGMENTS.newest;
  if (!segment) throw new Error('A list has no order.');
  const wanted: SegmentWanted = { listing, segment, beyond: null, towards: 'after' };
  const walk = walkOf(wanted);
  if (walk.stream.arms.length === 0) return { count: 0, more: false };
  const length = walk.left.length === 0 ? MOST + 1 : LOOKED_AT;
  const [counted] = await db.$queryRaw<{ walked: number; found: number }[]>`
    SELECT count(*)::int AS walked, count(*) FILTER (WHERE walked.fits)::int AS found
    FROM (${streamRows(wanted, walk, length)}) walked`;
  const { walked, found } = counted ?? { walked: 0, found: 0 };
  if (found > MOST) return { count: MOST, more: true };
  if (walked < length) return { count: found, more: false };
  if (found >= FEW) return { count: roundedDown(found), more: true };
  return countGathered(db, wanted);
}

async function countGathered(db: Db, wanted: SegmentWanted): Promise<ListedCount> {
  const [gathered] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (${matchingRows(wanted)} LIMIT ${MOST + 1}) matching`;
  const found = gathered?.found ?? 0;
  return { count: Math.min(found, MOST), more: found > MOST };
}

/** To its first digit: 25 is 20, 1,234 is 1,000. */
function roundedDown(count: number): number {
  const unit = 10 ** (String(count).length - 1);
  return Math.floor(count / unit) * unit;
}
