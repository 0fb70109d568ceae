import { db } from '../db.server.ts';
import { openListing, type OpenListing } from '../quotes/list/open-listing.server.ts';
import { parseQuoteListing } from '../quotes/list/parse-listing.ts';
import { findShopFacts } from '../shopify/find-shop-facts.server.ts';
import { isTimeZone, UTC } from '../time-zone.ts';
import type { TeamAtWork } from './merchant.server.ts';

/** Who looks at a shop's quotes, and when: days begin there as they do for the shop. */
export interface QuoteViewer {
  shopId: number;
  memberId: string | null;
  now: Date;
  /** IANA name. */
  timeZone: string;
}

/** Whoever makes a request of the admin. */
export async function viewerOf({
  shop,
  actor,
}: Pick<TeamAtWork, 'shop' | 'actor'>): Promise<QuoteViewer> {
  const { timeZone } = await findShopFacts(db, shop.domain);
  return {
    shopId: shop.id,
    memberId: actor.memberId,
    now: new Date(),
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : UTC,
  };
}

/** The view of a shop's quotes that a request's address asks for, as whoever makes it sees it. */
export async function listingOf(
  request: Request,
  team: Pick<TeamAtWork, 'shop' | 'actor'>,
): Promise<OpenListing> {
  const read = parseQuoteListing(new URL(request.url).searchParams);
  return openListing(db, await viewerOf(team), read);
}
