import { db } from '../db.server.ts';
import { openListing, type OpenListing } from '../quotes/list/open-listing.server.ts';
import { quoteListingParams } from '../quotes/list/listing-params.ts';
import { parseQuoteListing } from '../quotes/list/parse-listing.ts';
import type { SavedView } from '../quotes/views/list-view.ts';
import { listViews } from '../quotes/views/list-views.server.ts';
import { readViewAddress, type DroppedPart } from '../quotes/views/view-address.ts';
import { viewKeeper } from '../quotes/views/view-owner.ts';
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

/** The part of a shop's quotes that a request's address asks for, as whoever makes it sees it. */
export async function listingOf(
  request: Request,
  team: Pick<TeamAtWork, 'shop' | 'actor'>,
): Promise<OpenListing> {
  const read = parseQuoteListing(new URL(request.url).searchParams);
  return openListing(db, await viewerOf(team), read);
}

/** A list of quotes as its page shows it. */
export interface PageListing {
  listing: OpenListing;
  /** The views that are there for whoever looks. */
  views: SavedView[];
  /** The one that the list is in, and what of it is still there to narrow and sort by. */
  view: { id: string; params: Record<string, string> };
  dropped: DroppedPart[];
}

/** The same within the view that the address names. */
export async function pageListingOf(
  request: Request,
  { shop, actor }: Pick<TeamAtWork, 'shop' | 'actor'>,
): Promise<PageListing> {
  const [viewer, views] = await Promise.all([
    viewerOf({ shop, actor }),
    listViews(db, viewKeeper(shop, actor)),
  ]);
  const { view, listing, viewDropped } = readViewAddress(new URL(request.url).searchParams, views);
  const [opened, openedView] = await Promise.all([
    openListing(db, viewer, listing),
    openListing(db, viewer, parseQuoteListing(new URLSearchParams(view.params))),
  ]);
  return {
    listing: opened,
    views,
    view: { id: view.id, params: quoteListingParams(openedView) },
    dropped: [...(viewDropped ? (['view'] as const) : []), ...opened.dropped],
  };
}
