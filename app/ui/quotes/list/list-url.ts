/** Where the list of quotes is. */
export const LIST = '/app/quotes';

/**
 * The list, or what else at `path` shows what it shows; what has no value is said, too: it stands against
 * what a view says.
 */
export function listUrl(params: Record<string, string>, path = LIST): string {
  const query = listQuery(params);
  return query === '' ? path : `${path}?${query}`;
}

/** The query of a list, as the addresses of quotes that are opened from it know it; empty: all quotes. */
export function listQuery(params: Record<string, string> = {}): string {
  return new URLSearchParams(params).toString();
}
