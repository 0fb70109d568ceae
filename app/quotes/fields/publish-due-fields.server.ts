import type { Db } from '../../db.server.ts';
import type { Log } from '../../log.server.ts';
import type { AdminFor } from '../../shopify/admin-graphql.server.ts';
import { publishFields } from './publish-fields.server.ts';

export const PUBLISH_EVERY_MS = 10_000;

/** Milliseconds until a shop is tried again: doubled each time, up to the latter. */
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60 * 1_000;
/** Of one round. */
const MAX_SHOPS = 50;

interface PublishDeps {
  db: Db;
  clock: () => Date;
  log: Log;
  adminFor: AdminFor;
}

interface DueShop {
  shopId: number;
  domain: string;
}

/** Tells the storefronts that do not have the latest fields: Shopify was away, or the process that saved them died. */
export async function publishDueFields(deps: PublishDeps): Promise<void> {
  for (const { shopId, domain } of await claimDue(deps.db, deps.clock())) {
    try {
      const admin = await deps.adminFor(domain);
      if (!admin) continue;
      const published = await publishFields(deps.db, admin, shopId);
      if (!published.ok) deps.log.warn({ shop: domain, ...published }, 'fields not published');
    } catch (error) {
      // One shop whose Shopify is away keeps no other one waiting.
      deps.log.warn({ err: error, shop: domain }, 'fields not published');
    }
  }
}

/** Shops whose turn it is, each put off until it would be tried again: another worker takes others. */
function claimDue(db: Db, now: Date): Promise<DueShop[]> {
  return db.$queryRaw<DueShop[]>`
    UPDATE field_publications p
       SET attempt_count = p.attempt_count + 1,
           next_attempt_at = ${now}::timestamptz + interval '1 millisecond'
             * least(${LONGEST_WAIT_MS}::float8, ${FIRST_WAIT_MS}::float8 * 2 ^ least(p.attempt_count, 20))
      FROM (
        SELECT f.shop_id, s.domain
          FROM field_publications f JOIN shops s ON s.id = f.shop_id
         WHERE f.next_attempt_at <= ${now}::timestamptz AND s.uninstalled_at IS NULL
         ORDER BY f.next_attempt_at LIMIT ${MAX_SHOPS}
           FOR UPDATE OF f SKIP LOCKED
      ) due
     WHERE p.shop_id = due.shop_id
    RETURNING p.shop_id AS "shopId", due.domain`;
}
