import type { Db } from '../../db.server.ts';
import type { Log } from '../../log.server.ts';
import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '../../shopify/admin-graphql.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { publishFields } from './publish-fields.server.ts';

/** Tells the storefront of fields that were just saved. What Shopify does not take now, the workers try again. */
export async function publishNow(
  deps: { db: Db; log: Log },
  shop: InstalledShop,
  admin: AdminGraphql,
): Promise<void> {
  try {
    const published = await publishFields(deps.db, admin, shop.id);
    if (!published.ok) deps.log.warn({ shop: shop.domain, ...published }, 'fields not published');
  } catch (error) {
    // A Response is the library's answer to a stale token: the form would be sent again, and it is saved.
    const passes =
      error instanceof ShopifyUnreachable ||
      error instanceof ShopifyRefused ||
      error instanceof Response;
    if (!passes) throw error;
    deps.log.warn({ err: error, shop: shop.domain }, 'fields not published');
  }
}
