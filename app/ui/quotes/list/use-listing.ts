import { useNavigate, useNavigation } from '@remix-run/react';
import { ALL_QUOTES, type QuoteFilter } from '../../../quotes/list/quote-filter.ts';
import type { QuoteListing } from '../../../quotes/list/quote-listing.ts';
import type { QuoteSort } from '../../../quotes/list/quote-sort.ts';
import type { ListView, SavedView } from '../../../quotes/views/list-view.ts';
import {
  readViewAddress,
  saysTheSame,
  viewAddress,
  viewParam,
} from '../../../quotes/views/view-address.ts';
import { LIST, listUrl } from './list-url.ts';

/** A list as the server has read it. */
export interface LoadedListing extends QuoteListing {
  views: SavedView[];
  view: ListView;
}

/** The list that somebody asked for last, and what else they can ask for. */
export interface Listing extends QuoteListing {
  views: SavedView[];
  view: ListView;
  /** The view, where somebody saved it. */
  saved: SavedView | null;
  /** It shows something else than its view was saved with. */
  isChanged: boolean;
  narrow: (changed: Partial<QuoteFilter>) => void;
  order: (sort: QuoteSort) => void;
  /** Leaves nothing out, in the same view. */
  clear: () => void;
  /** Shows a view as it was saved. */
  open: (id: string) => void;
}

/**
 * What a list narrows and sorts by is in its address, so that it can be kept and shared. What was asked for
 * is shown at once, though the quotes are still to come.
 */
export function useListing(loaded: LoadedListing): Listing {
  const navigate = useNavigate();
  const going = useNavigation().location;
  const { views } = loaded;
  const asked =
    going?.pathname === LIST
      ? readViewAddress(new URLSearchParams(going.search), views)
      : { view: loaded.view, listing: loaded };
  const { view } = asked;
  const { filter, sort } = asked.listing;
  const show = (next: QuoteListing): void =>
    navigate(listUrl(viewAddress(view, next)), { replace: true, preventScrollReset: true });
  return {
    views,
    view,
    saved: views.find(({ id }) => id === view.id) ?? null,
    filter,
    sort,
    isChanged: !saysTheSame(view, { filter, sort }),
    narrow: (changed) => show({ filter: { ...filter, ...changed }, sort }),
    order: (next) => show({ filter, sort: next }),
    clear: () => show({ filter: ALL_QUOTES, sort }),
    open: (id) => navigate(listUrl(viewParam(id)), { preventScrollReset: true }),
  };
}
