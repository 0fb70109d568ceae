/**
 * The bounce page: the app has no session token for a document, so it sends the browser here, and
 * App Bridge loads the wanted page with a new one. Only pages of the app itself are loaded.
 */
export async function bounce(idToken: () => Promise<string>): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('shopify-reload');
  const target = wanted === null ? null : URL.parse(wanted, location.href);
  if (target?.origin !== location.origin) return;
  target.searchParams.set('id_token', await idToken());
  location.replace(target);
}
