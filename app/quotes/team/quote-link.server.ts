import { appLink } from '../../app-link.ts';
import { env } from '../../env.server.ts';

/** A quote's page inside the Shopify admin, for a mail to somebody of the team. */
export function quoteLink(shop: { domain: string }, quoteId: string): string {
  return appLink(shop.domain, { apiKey: env().SHOPIFY_API_KEY, path: `/app/quotes/${quoteId}` });
}
