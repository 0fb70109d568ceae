import type { Db } from '../../db.server.ts';
import { findPlaces, type ListedPlace } from './find-places.server.ts';
import { decodeListCursor, encodeListCursor, type ListCursor } from './list-cursor.ts';
import type { OpenListing } from './open-listing.server.ts';
import type { QuotePage } from './quote-page.ts';
import { readSummaries } from './read-summaries.server.ts';

const PAGE = 25;
const LONGEST_PAGE = 100;

/** Which page; 25 a page, or up to 100. A cursor that makes no sense, or leads nowhere, is the first page. */
export interface PageWanted {
  cursor?: string | null;
  limit?: number;
}

/**
 * A page of a listing. Pages are cut at places in its order, so that quotes that come in meanwhile shift
 * nothing. Takes about as long with 200,000 quotes as with 2,000.
 */
export async function readQuotePage(
  db: Db,
  listing: OpenListing,
  wanted: PageWanted = {},
): Promise<QuotePage> {
  const limit = Math.min(Math.max(Math.trunc(wanted.limit ?? PAGE), 1), LONGEST_PAGE);
  const { sort } = listing;
  const cursor = decodeListCursor(wanted.cursor, sort);
  const towards = cursor?.towards ?? 'after';
  // One more than is shown tells whether there is a further page.
  const found = await findPlaces(db, listing, {
    beyond: cursor?.place ?? null,
    towards,
    limit: limit + 1,
  });
  if (found.length === 0 && cursor) return readQuotePage(db, listing, { limit });
  const more = found.length > limit;
  const places = found.slice(0, limit);
  if (towards === 'before') places.reverse();
  const hasPrevious = towards === 'before' ? more : cursor !== null;
  const hasNext = towards === 'before' || more;
  const beside = (place: ListedPlace | undefined, direction: ListCursor['towards']) =>
    place ? encodeListCursor({ towards: direction, sort, place }) : null;
  return {
    quotes: await readSummaries(
      db,
      listing.shopId,
      places.map(({ id }) => id),
    ),
    nextCursor: hasNext ? beside(places.at(-1), 'after') : null,
    previousCursor: hasPrevious ? beside(places[0], 'before') : null,
  };
}
