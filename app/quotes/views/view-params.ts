import { z } from 'zod';
import { quoteListingParams } from '../list/listing-params.ts';
import { parseQuoteListing } from '../list/parse-listing.ts';

const stored = z.record(z.string(), z.string());

/** What a view is stored with, of an address: what makes no sense in it is left out. */
export function viewParams(address: URLSearchParams): Record<string, string> {
  return quoteListingParams(parseQuoteListing(address));
}

/** The same out of the database, whatever a list's address could say when it was stored. */
export function readViewParams(params: unknown): Record<string, string> {
  const read = stored.safeParse(params);
  return viewParams(new URLSearchParams(read.success ? read.data : {}));
}
