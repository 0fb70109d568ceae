import { pageUrl } from '../page-url.ts';
import { BOARD } from './board/board-requests.ts';
import { LIST, listUrl } from './list/list-url.ts';

/** Pages of a quote beside its own, and where its steps are taken. */
type QuotePart = 'edit' | 'compare' | 'steps';

/** The address of a quote's page; `view` is the query of the list that it was opened from, kept along. */
export function quoteAddress(
  id: string,
  view: string,
  { part, params }: { part?: QuotePart; params?: Record<string, string> } = {},
): string {
  const path = part ? `${LIST}/${id}/${part}` : `${LIST}/${id}`;
  return pageUrl(path, { ...params, in: view });
}

/** The query of the list that a quote was opened from, out of the query of its page; empty: all quotes. */
export function viewOf(search: string): string {
  return new URLSearchParams(search).get('in') ?? '';
}

/** Says in the query of a list that it was shown as a board. */
const ON_BOARD = 'board';

/** A board that shows `params`, as the quotes that are opened from it know it: the query of its list, marked. */
export function boardQuery(params: Record<string, string>): string {
  return new URLSearchParams({ ...params, [ON_BOARD]: 'yes' }).toString();
}

/** The address of the list, or the board, as it was when a quote was opened from it. */
export function listAddress(view: string): string {
  const { [ON_BOARD]: onBoard, ...params } = Object.fromEntries(new URLSearchParams(view));
  return listUrl(params, onBoard === undefined ? LIST : BOARD);
}
