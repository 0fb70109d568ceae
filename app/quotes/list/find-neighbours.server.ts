import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { quoteReferences, type QuoteReference } from '../quote-references.server.ts';
import { findPlaces } from './find-places.server.ts';
import type { ListPlace } from './list-cursor.ts';
import { LIST_SEGMENTS } from './list-segments.server.ts';
import { keyText } from './list-sql.server.ts';
import type { OpenListing } from './open-listing.server.ts';

/** The quotes beside one in a listing; null: there is none. */
export interface Neighbours {
  previous: QuoteReference | null;
  next: QuoteReference | null;
}

/**
 * Which quotes come before and after one in the view that somebody came from, also where that one does
 * not fit the filter any more. None of a quote that is not there.
 */
export async function findNeighbours(
  db: Db,
  listing: OpenListing,
  quoteId: string,
): Promise<Neighbours> {
  const place = await placeOf(db, listing, quoteId);
  if (!place) return { previous: null, next: null };
  const beside = { beyond: place, limit: 1 };
  const [[before], [after]] = await Promise.all([
    findPlaces(db, listing, { ...beside, towards: 'before' }),
    findPlaces(db, listing, { ...beside, towards: 'after' }),
  ]);
  const ids = [before, after].flatMap((found) => found?.id ?? []);
  const named = await quoteReferences(db, listing.shopId, ids);
  const reference = (id: string | undefined) => named.get(id ?? '') ?? null;
  return { previous: reference(before?.id), next: reference(after?.id) };
}

/** Where a quote stands in the order of a listing, whether or not it fits the filter. */
async function placeOf(
  db: Db,
  { shopId, sort }: OpenListing,
  quoteId: string,
): Promise<ListPlace | null> {
  for (const [index, segment] of LIST_SEGMENTS[sort].entries()) {
    const [place] = await db.$queryRaw<Omit<ListPlace, 'segment'>[]>`
      SELECT q.number, ${keyText(segment, Prisma.sql`q`)} AS key
      FROM quotes q
      WHERE q.id = ${quoteId} AND q.shop_id = ${shopId} AND q.status <> 'deleted' AND ${segment.where ?? Prisma.sql`true`}`;
    if (place) return { ...place, segment: index };
  }
  return null;
}
