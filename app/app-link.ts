/**
 * A page of the app inside the Shopify admin, for a mail: the admin of the shop, then the app, then
 * the app's own path (https://shopify.dev/docs/api/app-home#deep-linking).
 */
export function appLink(
  shopDomain: string,
  { apiKey, path }: { apiKey: string; path: string },
): string {
  const store = shopDomain.replace(/\.myshopify\.com$/, '');
  return `https://admin.shopify.com/store/${store}/apps/${apiKey}${path}`;
}
