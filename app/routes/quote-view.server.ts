import { db } from '../db.server.ts';
import { findNeighbours, type Neighbours } from '../quotes/list/find-neighbours.server.ts';
import { openListing } from '../quotes/list/open-listing.server.ts';
import { parseQuoteListing } from '../quotes/list/parse-listing.ts';
import { viewOf } from '../ui/quotes/quote-address.ts';
import type { TeamAtWork } from './merchant.server.ts';
import { viewerOf } from './quote-listing.server.ts';

/** The view of the list that somebody came to a quote from, and the quotes beside it there. */
export interface CameFrom extends Neighbours {
  /** The list's own query, which the addresses of quotes in it have as `in`; empty: all quotes. */
  query: string;
}

/**
 * Reads it out of a quote's address, where it is the list's own query, as `in`. Without one, and as far
 * as one makes no sense, it is all quotes, the newest first.
 */
export async function cameFrom(
  request: Request,
  team: Pick<TeamAtWork, 'shop' | 'actor'>,
  quoteId: string,
): Promise<CameFrom> {
  const query = queryOf(request);
  const read = parseQuoteListing(new URLSearchParams(query));
  const listing = await openListing(db, await viewerOf(team), read);
  return { query, ...(await findNeighbours(db, listing, quoteId)) };
}

/** The view as an address has it, for links that lead back; empty: all quotes. */
export function queryOf(request: Request): string {
  return viewOf(new URL(request.url).search);
}
