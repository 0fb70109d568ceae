import { db } from '../db.server.ts';
import { openListing, type OpenListing } from '../quotes/list/open-listing.server.ts';
import { parseQuoteListing } from '../quotes/list/parse-listing.ts';
import type { TeamAtWork } from './merchant.server.ts';

/** The view of a shop's quotes that a request's address asks for, as whoever makes it sees it. */
export function listingOf(
  request: Request,
  { shop, actor }: Pick<TeamAtWork, 'shop' | 'actor'>,
): Promise<OpenListing> {
  const viewer = { shopId: shop.id, memberId: actor.memberId, now: new Date() };
  return openListing(db, viewer, parseQuoteListing(new URL(request.url).searchParams));
}
