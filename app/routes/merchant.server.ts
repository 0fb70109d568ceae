import { db } from '../db.server.ts';
import { authenticate } from '../shopify.server.ts';
import { findShop, type InstalledShop } from '../shopify/find-shop.server.ts';
import { welcomeShop } from '../shopify/welcome-shop.server.ts';

/**
 * The shop whose admin this request comes from. Throws the library's own Response when the request
 * does not come from there. A session proves that the app is installed, so a shop whose row says
 * otherwise (webhooks arrive in any order) is welcomed again.
 */
export async function authenticateMerchant(request: Request): Promise<InstalledShop> {
  const { session } = await authenticate.admin(request);
  // No id has a NUL, and PostgreSQL takes none.
  if (request.url.includes('%00')) throw new Response(null, { status: 404 });
  const known = await findShop(db, session.shop);
  if (known) return known;
  await welcomeShop(db, session.shop);
  const welcomed = await findShop(db, session.shop);
  if (!welcomed) throw new Error(`The shop ${session.shop} has no row after it was welcomed.`);
  return welcomed;
}
