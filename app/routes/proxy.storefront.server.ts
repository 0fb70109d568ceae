import { randomUUID } from 'node:crypto';
import { clientAddress } from '../client-address.ts';
import { db } from '../db.server.ts';
import { isDatabaseUnavailable } from '../db-unavailable.server.ts';
import { log } from '../log.server.ts';
import { loggedPath } from '../logged-path.ts';
import { rateLimits, type LimitedAction } from '../rate-limit.server.ts';
import type { Storefront } from '../quotes/request-quote.server.ts';
import { ShopifyRefused, ShopifyUnreachable } from '../shopify/admin-graphql.server.ts';
import { findShop } from '../shopify/find-shop.server.ts';
import { noteProxyPath } from '../shopify/note-proxy-path.server.ts';
import { authenticate } from '../shopify.server.ts';
import { refusal, type Outcome } from './proxy.outcome.ts';

/** Seconds after which a browser may try again when the database or Shopify is not there. */
const RETRY_AFTER_SECONDS = 5;
/**
 * What Shopify adds to a request's query besides what its library has only once. It signs what a visitor
 * put there, too: a second one is theirs, to be somebody else or to have the page's forms lead elsewhere.
 */
const ONLY_ONCE = ['logged_in_customer_id', 'path_prefix'];

/**
 * Runs `work` for a request that Shopify forwarded from a shop's storefront, signed within the last
 * 90 s, of a shop that has the app. Whatever is thrown becomes a refusal.
 */
export async function forStorefront<Body>(
  request: Request,
  work: (storefront: Storefront) => Promise<Outcome<Body>>,
): Promise<Outcome<Body>> {
  try {
    const proxied = await authenticate.public.appProxy(request);
    const query = new URL(request.url).searchParams;
    if (ONLY_ONCE.some((name) => query.getAll(name).length > 1)) return refusal(400, 'invalid');
    const shop = await findShop(db, query.get('shop') ?? '');
    if (!shop) return refusal(404, 'unavailable');
    // Installed, yet without a token: it is being installed, or access was lost for the moment.
    if (!proxied.admin) return refusal(503, 'unavailable', RETRY_AFTER_SECONDS);
    await noteProxyPath(db, shop.id, query.get('path_prefix') ?? '');
    const customerId = query.get('logged_in_customer_id') ?? '';
    return await work({
      shop,
      admin: proxied.admin.graphql,
      customerGid: /^\d{1,20}$/.test(customerId) ? `gid://shopify/Customer/${customerId}` : null,
    });
  } catch (thrown) {
    return outcomeOf(thrown, request);
  }
}

/** Counts this request; the refusal, when there were too many. */
export async function overLimit(
  action: LimitedAction,
  request: Request,
  { shop }: Storefront,
): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  const from = { shopId: shop.id, address: clientAddress(request.headers) };
  const verdict = await rateLimits().take(action, from);
  return verdict.ok ? null : refusal(429, 'rate_limited', verdict.retryAfterSeconds);
}

function outcomeOf(thrown: unknown, request: Request): Outcome<never> {
  // The library's answer to a signature that is wrong, old or missing.
  if (thrown instanceof Response && thrown.status < 500) return refusal(400, 'invalid');
  const reference = randomUUID();
  const { pathname, searchParams } = new URL(request.url);
  const path = loggedPath(pathname);
  const facts = { err: thrown, reference, path, shop: searchParams.get('shop') };
  if (isUnreachable(thrown)) {
    log.warn(facts, 'a storefront request could not be served now');
    return { ...refusal(503, 'unavailable', RETRY_AFTER_SECONDS), reference };
  }
  log.error(facts, 'a storefront request failed');
  return { ...refusal(500, 'unavailable'), reference };
}

function isUnreachable(thrown: unknown): boolean {
  return (
    // The library's answer when Shopify does not renew the shop's token.
    thrown instanceof Response ||
    thrown instanceof ShopifyUnreachable ||
    thrown instanceof ShopifyRefused ||
    isDatabaseUnavailable(thrown)
  );
}
