import type { Db } from '../../db.server.ts';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { readAppMetafield } from '../../shopify/read-app-metafield.server.ts';
import { setAppMetafield } from '../../shopify/set-app-metafield.server.ts';
import { listFields } from './list-fields.server.ts';
import { PUBLISHED_AT, publishedFields } from './published-fields.ts';

export type PublishedFields =
  | { ok: true }
  /** Shopify's own words. */
  | { ok: false; messages: string[] };

/** Each time somebody else's newer fields were in between. */
const MAX_TRIES = 3;

/**
 * Tells a shop's storefront which fields its form asks. However many do so at once, the storefront ends
 * with the latest: what is written was read after the metafield that it replaces, and only that one is replaced.
 *
 * @throws {ShopifyUnreachable | ShopifyRefused}
 */
export async function publishFields(
  db: Db,
  admin: AdminGraphql,
  shopId: number,
): Promise<PublishedFields> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const { ownerId, compareDigest } = await readAppMetafield(admin, PUBLISHED_AT);
    // The revision first: fields that are newer than it are published again, which does no harm.
    const publication = await db.fieldPublication.findUnique({ where: { shopId } });
    if (!publication) return { ok: true };
    const value = publishedFields(await listFields(db, shopId));
    const set = await setAppMetafield(admin, { ...PUBLISHED_AT, ownerId, value, compareDigest });
    if (set.ok) {
      await notePublished(db, shopId, publication.revision);
      return { ok: true };
    }
    if (!set.stale) return { ok: false, messages: set.messages };
  }
  return { ok: false, messages: ['Others were writing it at the same time.'] };
}

async function notePublished(db: Db, shopId: number, revision: number): Promise<void> {
  await db.$executeRaw`
    UPDATE field_publications
       SET published = greatest(published, ${revision}),
           next_attempt_at = CASE WHEN revision > ${revision} THEN next_attempt_at END
     WHERE shop_id = ${shopId}`;
}
