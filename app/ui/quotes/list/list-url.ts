/** Where the list of quotes is. */
export const LIST = '/app/quotes';

/** The list at an address; what has no value is said, too: it stands against what a view says. */
export function listUrl(params: Record<string, string>): string {
  const query = new URLSearchParams(params).toString();
  return query === '' ? LIST : `${LIST}?${query}`;
}

/** A quote, opened out of a list that shows `params`: the pages beside it are those of that list. */
export function quoteUrl(id: string, params: Record<string, string> = {}): string {
  const within = new URLSearchParams(params).toString();
  const query = new URLSearchParams(within === '' ? {} : { in: within }).toString();
  return query === '' ? `${LIST}/${id}` : `${LIST}/${id}?${query}`;
}
