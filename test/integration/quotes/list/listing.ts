import type { Db } from '#app/db.server.ts';
import {
  openListing,
  type ListViewer,
  type OpenListing,
} from '#app/quotes/list/open-listing.server.ts';
import { parseQuoteListing } from '#app/quotes/list/parse-listing.ts';
import type { PageWanted } from '#app/quotes/list/read-quote-page.server.ts';
import { readQuotePage } from '#app/quotes/list/read-quote-page.server.ts';

/** The view that an address like `status=open&sort=oldest` asks for. */
export function listingAt(
  db: Db,
  shopId: number,
  address = '',
  viewer: Partial<ListViewer> = {},
): Promise<OpenListing> {
  const read = parseQuoteListing(new URLSearchParams(address));
  return openListing(db, { shopId, memberId: null, now: new Date(), ...viewer }, read);
}

/** What the quotes on a page of it are called. */
export async function namesOn(db: Db, listing: OpenListing, wanted?: PageWanted) {
  return (await readQuotePage(db, listing, wanted)).quotes.map(({ name }) => name);
}
