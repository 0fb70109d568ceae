import { SessionNotFoundError } from '@shopify/shopify-app-remix/server';
import { unauthenticated } from '../shopify.server.ts';
import { classifyFailure } from './admin-failure.server.ts';
import { ShopifyUnreachable, type AdminGraphql } from './admin-graphql.server.ts';

/**
 * The Admin API of a shop by its stored offline token, which is renewed where it has run out; null when
 * there is none.
 *
 * @throws {ShopifyUnreachable} the token could not be renewed now
 * @throws {ShopifyRefused} Shopify does not renew it
 */
export async function adminFor(shopDomain: string): Promise<AdminGraphql | null> {
  try {
    const { admin } = await unauthenticated.admin(shopDomain);
    return admin.graphql;
  } catch (error) {
    if (error instanceof SessionNotFoundError) return null;
    const failure = classifyFailure(error);
    throw 'throw' in failure ? failure.throw : new ShopifyUnreachable('Shopify is throttling.');
  }
}
