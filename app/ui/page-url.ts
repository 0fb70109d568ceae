/** An address with those of its parameters that have a value. */
export function pageUrl(path: string, parameters: Record<string, string | null>): string {
  const present = Object.entries(parameters).filter(([, value]) => value);
  const query = new URLSearchParams(present as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
