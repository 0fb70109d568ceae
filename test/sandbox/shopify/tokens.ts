import { randomBytes } from 'node:crypto';
import type { TokenRecord } from './records.ts';
import type { Store } from './store.ts';

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens */
export const ACCESS_SECONDS = 3_600;
export const REFRESH_SECONDS = 90 * 86_400;
const ONLINE_SECONDS = 86_400;

export interface TokenDeps {
  store: Store;
  clock: () => Date;
}

/** An offline token of the app. At most one expiring one is active: a new one revokes those before. */
export function issueOfflineToken(
  deps: TokenDeps,
  options: { scopes: string[]; expiring: boolean; replaces?: string },
): TokenRecord {
  const { state } = deps.store;
  const now = deps.clock().getTime();
  const token: TokenRecord = {
    accessToken: `shpat_${randomBytes(16).toString('hex')}`,
    scopes: options.scopes,
    expiresAt: options.expiring ? now + ACCESS_SECONDS * 1_000 : null,
    refreshToken: options.expiring ? `shprt_${randomBytes(16).toString('hex')}` : null,
    refreshExpiresAt: options.expiring ? now + REFRESH_SECONDS * 1_000 : null,
    replaces: options.replaces ?? null,
    userId: null,
  };
  const survives = (each: TokenRecord) => !options.expiring || each.refreshToken === null;
  state.tokens = [...state.tokens.filter(survives), token];
  deps.store.changed();
  return token;
}

/** A token that acts as one user for a day. */
export function issueOnlineToken(
  deps: TokenDeps,
  options: { scopes: string[]; userId: number },
): TokenRecord {
  const token: TokenRecord = {
    accessToken: `shpua_${randomBytes(16).toString('hex')}`,
    scopes: options.scopes,
    expiresAt: deps.clock().getTime() + ONLINE_SECONDS * 1_000,
    refreshToken: null,
    refreshExpiresAt: null,
    replaces: null,
    userId: options.userId,
  };
  deps.store.state.tokens.push(token);
  deps.store.changed();
  return token;
}

/**
 * A fresh pair for a refresh token. One whose answer got lost may be used again until its
 * replacement is (https://shopify.dev/changelog/more-resilient-refreshes-for-expiring-offline-access-tokens).
 * Null when it is unknown, expired or retired.
 */
export function refreshOfflineToken(deps: TokenDeps, refreshToken: string): TokenRecord | null {
  const { tokens } = deps.store.state;
  const again = tokens.find((each) => each.replaces === refreshToken);
  if (again) return again;
  const known = tokens.find((each) => each.refreshToken === refreshToken);
  const now = deps.clock().getTime();
  if (!known || (known.refreshExpiresAt ?? 0) <= now) return null;
  return issueOfflineToken(deps, {
    scopes: known.scopes,
    expiring: true,
    replaces: refreshToken,
  });
}

/** The token behind an X-Shopify-Access-Token header, if it is one and in date. */
export function findToken(deps: TokenDeps, accessToken: string): TokenRecord | null {
  const now = deps.clock().getTime();
  const token = deps.store.state.tokens.find((each) => each.accessToken === accessToken);
  return token && (token.expiresAt === null || token.expiresAt > now) ? token : null;
}
