import { RequestedTokenType, type Shopify } from '@shopify/shopify-api';
import { ShopifyUnreachable } from './admin-failure.server.ts';

/** Somebody who works in a shop's admin. */
export interface ShopifyUser {
  id: bigint;
  name: string;
  email: string;
  /** Whether Shopify knows the address to be theirs. */
  emailVerified: boolean;
}

/** Somebody waits for the page. */
const TIMEOUT_MS = 5_000;

/**
 * Who works in the admin, by exchanging their session token for an online token, which is what tells;
 * the token itself is let go. Throws what the library throws when Shopify refuses.
 *
 * @throws {ShopifyUnreachable} no answer in time
 */
export async function askWhoActs(
  api: Pick<Shopify, 'auth'>,
  { shopDomain, idToken }: { shopDomain: string; idToken: string },
): Promise<ShopifyUser> {
  const { session } = await inTime(
    api.auth.tokenExchange({
      shop: shopDomain,
      sessionToken: idToken,
      requestedTokenType: RequestedTokenType.OnlineAccessToken,
    }),
  );
  const user = session.onlineAccessInfo?.associated_user;
  if (!user) throw new Error('Shopify answered an online token without its user.');
  return {
    id: BigInt(user.id),
    name: `${user.first_name} ${user.last_name}`.trim(),
    email: user.email,
    emailVerified: user.email_verified,
  };
}

async function inTime<T>(exchange: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new ShopifyUnreachable('Shopify did not tell in time who acts.')),
    TIMEOUT_MS,
  );
  try {
    return await Promise.race([exchange, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
