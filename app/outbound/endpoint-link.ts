/**
 * An endpoint's page inside the Shopify admin, for a mail: the admin of the shop, then the app, then
 * the app's own path (https://shopify.dev/docs/api/app-home#deep-linking).
 */
export function endpointLink(
  shopDomain: string,
  { apiKey, endpointId }: { apiKey: string; endpointId: string },
): string {
  const store = shopDomain.replace(/\.myshopify\.com$/, '');
  return `https://admin.shopify.com/store/${store}/apps/${apiKey}/app/settings/integrations/${endpointId}`;
}
