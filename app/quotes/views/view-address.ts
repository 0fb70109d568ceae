import { LISTING_PARAMS, quoteListingParams } from '../list/listing-params.ts';
import { parseQuoteListing } from '../list/parse-listing.ts';
import type { ListingPart, QuoteListing, ReadListing } from '../list/quote-listing.ts';
import { ALL_VIEW, BUILT_IN_VIEWS, type ListView } from './list-view.ts';

/** What of an address a list is shown without; `page`: it begins with the first. */
export type DroppedPart = ListingPart | 'view' | 'page';

/** A list as its address asks for it: within a view, from which it may differ. */
export interface ViewedListing<View extends ListView = ListView> {
  view: View | ListView;
  listing: ReadListing;
  /** The view is not there, or not for whoever looks. */
  viewDropped: boolean;
}

/**
 * Reads the address of a list: `view` names one of `views`, or of those that every shop has, and whatever
 * else the address says stands in the place of what the view says of it. A list that names no view is in
 * the one that says the same, or in that of all quotes.
 */
export function readViewAddress<View extends ListView>(
  address: URLSearchParams,
  views: readonly View[],
): ViewedListing<View> {
  const id = address.get('view') ?? '';
  const known: readonly (View | ListView)[] = [...BUILT_IN_VIEWS, ...views];
  const named = known.find((view) => view.id === id);
  const listing = parseQuoteListing(within(named ?? ALL_VIEW, address));
  const view = named ?? BUILT_IN_VIEWS.find((each) => saysTheSame(each, listing)) ?? ALL_VIEW;
  return { view, listing, viewDropped: id !== '' && named === undefined };
}

/** What an address says, and for the rest what a view says. Nothing said (`status=`) is said, too. */
function within({ params }: ListView, address: URLSearchParams): URLSearchParams {
  const said = new URLSearchParams(params);
  for (const name of LISTING_PARAMS) {
    const values = address.getAll(name);
    if (values.length > 0) said.delete(name);
    for (const value of values) said.append(name, value);
  }
  return said;
}

/** Whether a list shows what its view does, in the same order. */
export function saysTheSame(view: ListView, listing: QuoteListing): boolean {
  return Object.keys(differingParams(view, listing)).length === 0;
}

/** Parameters of an address that show a list within a view: the view, and what differs from it. */
export function viewAddress(view: ListView, listing: QuoteListing): Record<string, string> {
  return { ...viewParam(view.id), ...differingParams(view, listing) };
}

/**
 * The same with all that the list narrows and sorts by: for what reads lists without their views. Empty
 * for all quotes, the newest first.
 */
export function fullAddress(view: ListView, listing: QuoteListing): Record<string, string> {
  return { ...viewAddress(view, listing), ...quoteListingParams(listing) };
}

/** What of an address shows a view as it was saved. */
export function viewParam(id: string): Record<string, string> {
  return id === ALL_VIEW.id ? {} : { view: id };
}

function differingParams({ params }: ListView, listing: QuoteListing): Record<string, string> {
  const shown: Record<string, string | undefined> = quoteListingParams(listing);
  const ofView = parseQuoteListing(new URLSearchParams(params));
  const said: Record<string, string | undefined> = quoteListingParams(ofView);
  const differing = LISTING_PARAMS.filter((name) => shown[name] !== said[name]);
  return Object.fromEntries(differing.map((name) => [name, shown[name] ?? '']));
}
