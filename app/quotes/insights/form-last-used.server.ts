import type { Db } from '../../db.server.ts';

/**
 * When the form was last used on the storefront: a request or a file came through it. That proves that
 * the block is in the theme that shoppers see, without access to the merchant's themes. Null: never yet.
 */
export async function formLastUsed(db: Db, shopId: number): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT greatest(
      (SELECT created_at FROM quotes
       WHERE shop_id = ${shopId} AND origin = 'storefront' AND status <> 'deleted'
       ORDER BY created_at DESC LIMIT 1),
      (SELECT max(created_at) FROM quote_files WHERE shop_id = ${shopId})) AS at`;
  return row?.at ?? null;
}
