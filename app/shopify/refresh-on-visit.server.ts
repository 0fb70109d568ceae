import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.server.ts';
import type { AdminGraphql } from './admin-graphql.server.ts';
import { refreshShopFacts, type FactsDeps } from './refresh-shop-facts.server.ts';

/** Somebody waits for the page. */
const FIRST_WAIT_MS = 2_000;

/**
 * Has a shop's facts asked for while somebody opens the app. Nobody waits for the answer but the very
 * first page of a shop, and that not for long: without it times and amounts would be written otherwise
 * until the app is opened anew. Never throws for Shopify's sake.
 */
export async function refreshOnVisit(
  deps: FactsDeps & { log: Log },
  admin: AdminGraphql,
  domain: string,
): Promise<void> {
  const { db, log } = deps;
  const asked = refreshShopFacts(deps, admin, domain).catch((error: unknown) =>
    log.warn({ err: error, shop: domain }, 'facts of the shop not read'),
  );
  const known = await db.shop.count({ where: { domain, currency: { not: null } } });
  if (known === 0) await Promise.race([asked, sleep(FIRST_WAIT_MS, undefined, { ref: false })]);
}
