import type { Db } from '../db.server.ts';
import { isProxyPath } from './proxy-path.ts';

/**
 * Keeps where a shop's storefront mounts the app, as a request that Shopify forwarded says: links to
 * customers go there. What is no such path is left alone, and what is known already is not written again.
 */
export async function noteProxyPath(db: Db, shopId: number, path: string): Promise<void> {
  if (!isProxyPath(path)) return;
  await db.$executeRaw`
    UPDATE shops SET proxy_path = ${path}
     WHERE id = ${shopId} AND proxy_path IS DISTINCT FROM ${path}`;
}
