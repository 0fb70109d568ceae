/** What Shopify's admin adds to the address of an app's page; none of it is part of the page's own path. */
export const EMBEDDED_PARAMS = [
  'embedded',
  'hmac',
  'host',
  'id_token',
  'locale',
  'session',
  'shop',
  'timestamp',
] as const;

/** Path, query and fragment of an app's page as they show in the admin's own address. */
export function pathInAdmin(address: URL): string {
  const query = new URLSearchParams(address.search);
  for (const name of EMBEDDED_PARAMS) query.delete(name);
  const search = query.toString();
  return `${address.pathname}${search ? `?${search}` : ''}${address.hash}`;
}
