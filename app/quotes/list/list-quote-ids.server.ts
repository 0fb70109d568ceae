import type { Db } from '../../db.server.ts';
import { findPlaces } from './find-places.server.ts';
import type { OpenListing } from './open-listing.server.ts';

/** The ids of what a listing shows on all its pages together, in its order, up to `limit` of them. */
export async function listQuoteIds(db: Db, listing: OpenListing, limit: number): Promise<string[]> {
  const places = await findPlaces(db, listing, { beyond: null, towards: 'after', limit });
  return places.map(({ id }) => id);
}
