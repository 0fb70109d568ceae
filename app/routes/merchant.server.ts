import { db } from '../db.server.ts';
import type { Actor } from '../quotes/actor.ts';
import { actingMember } from '../quotes/team/acting-member.server.ts';
import { authenticate, whoActs } from '../shopify.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { findShop, type InstalledShop } from '../shopify/find-shop.server.ts';
import { OneAtATime } from '../shopify/one-at-a-time.ts';
import { welcomeShop } from '../shopify/welcome-shop.server.ts';
import { documentLocale } from '../texts/locale.ts';

/**
 * The shop whose admin this request comes from. Throws the library's own Response when the request
 * does not come from there. A session proves that the app is installed, so a shop whose row says
 * otherwise (webhooks arrive in any order) is welcomed again.
 */
export async function authenticateMerchant(request: Request): Promise<InstalledShop> {
  return (await fromAdmin(request)).shop;
}

/** Whose admin a request comes from, and who of the team works in it. */
export interface TeamAtWork {
  shop: InstalledShop;
  admin: AdminGraphql;
  actor: Actor;
}

const people = new OneAtATime();

/**
 * The same, with who makes the request: for whatever is done in somebody's name. Somebody who was
 * never seen before becomes a member of the team.
 */
export async function authenticateTeam(request: Request): Promise<TeamAtWork> {
  const { shop, admin, userId } = await fromAdmin(request);
  // What one page asks for at once is asked of Shopify once.
  const actor = await people.run(`${shop.id} ${userId}`, () =>
    actingMember(
      { db, clock: () => new Date(), askWho: () => whoActs(request, shop.domain) },
      {
        shopId: shop.id,
        shopifyUserId: userId,
        visitIn: isVisit(request) ? documentLocale(request) : null,
      },
    ),
  );
  return { shop, admin, actor };
}

/** Whether somebody opens the app anew; what its pages fetch afterwards has its token in a header. */
function isVisit(request: Request): boolean {
  return new URL(request.url).searchParams.has('id_token');
}

async function fromAdmin(request: Request) {
  const { session, admin, sessionToken } = await authenticate.admin(request);
  // No id has a NUL, and PostgreSQL takes none.
  if (request.url.includes('%00')) throw new Response(null, { status: 404 });
  const shop = await installedShop(session.shop);
  // Of every embedded app's request; the type is also that of others.
  if (!sessionToken) throw new Error('A request of the admin came without a session token.');
  return { shop, admin: admin.graphql, userId: BigInt(sessionToken.sub) };
}

async function installedShop(domain: string): Promise<InstalledShop> {
  const known = await findShop(db, domain);
  if (known) return known;
  await welcomeShop(db, domain);
  const welcomed = await findShop(db, domain);
  if (!welcomed) throw new Error(`The shop ${domain} has no row after it was welcomed.`);
  return welcomed;
}
