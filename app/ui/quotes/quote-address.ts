import { pageUrl } from '../page-url.ts';
import { LIST } from './list/list-url.ts';

/** Pages of a quote beside its own. */
type QuotePart = 'edit' | 'compare';

/** The address of a quote's page; `view` is the query of the list that it was opened from, kept along. */
export function quoteAddress(
  id: string,
  view: string,
  { part, params }: { part?: QuotePart; params?: Record<string, string> } = {},
): string {
  const path = part ? `${LIST}/${id}/${part}` : `${LIST}/${id}`;
  return pageUrl(path, { ...params, in: view });
}

/** The address of the list as it was when a quote was opened from it. */
export function listAddress(view: string): string {
  return view === '' ? LIST : `${LIST}?${view}`;
}
