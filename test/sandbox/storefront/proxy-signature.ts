import { createHmac } from 'node:crypto';

/** What Shopify puts into the query of a request that it forwards; a shopper's own of these names are dropped. */
const RESERVED = ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'];

export interface ProxyContext {
  shop: string;
  /** Where the shop mounts the app, for instance `/apps/quotewire`. */
  pathPrefix: string;
  /** Empty for guests. */
  customerId: string;
  apiSecret: string;
  now: Date;
}

/** The query that the app gets: the shopper's, Shopify's, and the signature over both. The body is not signed. */
export function signedQuery(incoming: URLSearchParams, context: ProxyContext): URLSearchParams {
  const query = new URLSearchParams([...incoming].filter(([name]) => !RESERVED.includes(name)));
  query.set('shop', context.shop);
  query.set('logged_in_customer_id', context.customerId);
  query.set('path_prefix', context.pathPrefix);
  query.set('timestamp', String(Math.floor(context.now.getTime() / 1000)));
  query.set('signature', signatureOf(query, context.apiSecret));
  return query;
}

/**
 * Hex HMAC-SHA256 of the sorted `name=value` pairs with nothing between them; values of a repeated
 * name are joined with commas (https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies).
 */
function signatureOf(query: URLSearchParams, apiSecret: string): string {
  const names = [...new Set(query.keys())].toSorted();
  const message = names.map((name) => `${name}=${query.getAll(name).join(',')}`).join('');
  return createHmac('sha256', apiSecret).update(message).digest('hex');
}
