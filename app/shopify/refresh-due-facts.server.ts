import type { Log } from '../log.server.ts';
import type { AdminFor } from './admin-graphql.server.ts';
import { refreshShopFacts, type FactsDeps } from './refresh-shop-facts.server.ts';

interface DueFactsDeps extends FactsDeps {
  adminFor: AdminFor;
  log: Log;
}

/** Milliseconds between two rounds. */
export const REFRESH_EVERY_MS = 60_000;

/** What could not be asked is asked again after that. */
const AGAIN_AFTER_MS = 60 * 60 * 1_000;
/** In one round: a day has room for 70,000 shops. */
const AT_ONCE = 50;

/**
 * Asks for the facts of shops whose own are a day old, the longest due first; returns how many. A shop is
 * claimed before it is asked, so that of several workers one asks, and one that cannot be asked keeps no
 * other waiting. Of one without a token nothing can be asked.
 */
export async function refreshDueFacts(deps: DueFactsDeps): Promise<number> {
  const { db, clock, adminFor, log } = deps;
  const now = clock();
  const again = new Date(now.getTime() + AGAIN_AFTER_MS);
  const due = await db.$queryRaw<{ domain: string }[]>`
    UPDATE shops SET facts_due_at = ${again}::timestamptz
     WHERE id IN (
       SELECT id FROM shops
        WHERE uninstalled_at IS NULL AND facts_due_at <= ${now}::timestamptz
          AND EXISTS (SELECT 1 FROM sessions WHERE sessions.shop = shops.domain)
        ORDER BY facts_due_at LIMIT ${AT_ONCE} FOR NO KEY UPDATE SKIP LOCKED)
    RETURNING domain`;
  for (const { domain } of due) {
    try {
      const admin = await adminFor(domain);
      if (admin) await refreshShopFacts(deps, admin, domain);
    } catch (error) {
      log.warn({ err: error, shop: domain }, 'facts of the shop not read');
    }
  }
  return due.length;
}
