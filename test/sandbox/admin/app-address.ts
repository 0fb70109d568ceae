import { createHmac } from 'node:crypto';
import type { AppCredentials } from './id-token.ts';

interface Embedding {
  appUrl: string;
  /** The page of the app: path, query and fragment. */
  path: string;
  /** The language of whoever looks at it. */
  locale: string;
  shopDomain: string;
  idToken: string;
  sessionId: string;
  now: Date;
}

/** The address that the admin puts into the iframe: the app's page with Shopify's signed parameters. */
export function appAddress(app: AppCredentials, embedding: Embedding): string {
  const address = new URL(embedding.appUrl + embedding.path);
  const query = address.searchParams;
  query.set('embedded', '1');
  query.set('host', hostOf(embedding.shopDomain));
  query.set('id_token', embedding.idToken);
  query.set('locale', embedding.locale);
  query.set('session', embedding.sessionId);
  query.set('shop', embedding.shopDomain);
  query.set('timestamp', String(Math.floor(embedding.now.getTime() / 1000)));
  query.set('hmac', hmacOf(query, app.apiSecret));
  return address.href;
}

/** Where the real admin shows this shop, in base64 without padding: the `host` of every embedded page. */
export function hostOf(shopDomain: string): string {
  const handle = shopDomain.replace('.myshopify.com', '');
  return Buffer.from(`admin.shopify.com/store/${handle}`).toString('base64').replace(/=+$/, '');
}

/** Sorted `key=value` pairs joined by `&`, spaces as %20; hex HMAC-SHA256 with the app's secret. */
function hmacOf(query: URLSearchParams, secret: string): string {
  const sorted = [...query].toSorted(([a], [b]) => a.localeCompare(b));
  const text = new URLSearchParams(sorted).toString().replaceAll('+', '%20');
  return createHmac('sha256', secret).update(text).digest('hex');
}
