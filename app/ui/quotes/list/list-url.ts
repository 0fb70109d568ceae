/** Where the list of quotes is. */
export const LIST = '/app/quotes';

/**
 * The list, or what else at `path` shows what it shows; what has no value is said, too: it stands against
 * what a view says.
 */
export function listUrl(params: Record<string, string>, path = LIST): string {
  const query = new URLSearchParams(params).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** A quote, opened out of a list that shows `params`: the pages beside it are those of that list. */
export function quoteUrl(id: string, params: Record<string, string> = {}): string {
  const within = new URLSearchParams(params).toString();
  const query = new URLSearchParams(within === '' ? {} : { in: within }).toString();
  return query === '' ? `${LIST}/${id}` : `${LIST}/${id}?${query}`;
}
