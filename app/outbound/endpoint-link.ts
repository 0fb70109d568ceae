import { appLink } from '../app-link.ts';

/** An endpoint's page inside the Shopify admin, for a mail. */
export function endpointLink(
  shopDomain: string,
  { apiKey, endpointId }: { apiKey: string; endpointId: string },
): string {
  return appLink(shopDomain, { apiKey, path: `/app/settings/integrations/${endpointId}` });
}
