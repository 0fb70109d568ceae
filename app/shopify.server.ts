import '@shopify/shopify-app-remix/adapters/node';
import { shopifyApi } from '@shopify/shopify-api';
import { AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-remix/server';
import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import { API_VERSION } from './api-version.ts';
import { createPool } from './db-pool.server.ts';
import { db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { ShopifyUnreachable } from './shopify/admin-failure.server.ts';
import { refreshOnVisit } from './shopify/refresh-on-visit.server.ts';
import { openRenewals } from './shopify/renewals.server.ts';
import { renewInTurn } from './shopify/renew-in-turn.server.ts';
import { sealedSessionStorage } from './shopify/session-storage.server.ts';
import { welcomeShop } from './shopify/welcome-shop.server.ts';
import { askWhoActs, type ShopifyUser } from './shopify/who-acts.server.ts';

const settings = env();

/** The library's own lines, in our form. What it calls information is of every request: debugging. */
function logFromLibrary(severity: LogSeverity, message: string): Promise<void> {
  const level =
    severity === LogSeverity.Error ? 'error' : severity === LogSeverity.Warning ? 'warn' : 'debug';
  log[level]({ from: 'shopify-app-remix' }, message);
  return Promise.resolve();
}

/** Shops whose tokens this process renews at the same moment. */
const RENEWALS_AT_ONCE = 4;

const renewals = openRenewals(createPool(settings.DATABASE_URL, { max: RENEWALS_AT_ONCE }));
const sessions = sealedSessionStorage(
  new PrismaSessionStorage(db),
  settings.ENCRYPTION_KEYS,
  renewals.mayStore,
);

const shopify = shopifyApp({
  apiKey: settings.SHOPIFY_API_KEY,
  apiSecretKey: settings.SHOPIFY_API_SECRET,
  appUrl: settings.SHOPIFY_APP_URL,
  scopes: settings.SCOPES,
  apiVersion: API_VERSION,
  authPathPrefix: '/auth',
  distribution: AppDistribution.AppStore,
  sessionStorage: sessions,
  logger: { log: logFromLibrary, level: LogSeverity.Info },
  future: {
    // Token exchange: no redirects on installation. Both default to false.
    unstable_newEmbeddedAuthStrategy: true,
    expiringOfflineAccessTokens: true,
  },
  hooks: {
    // With every token exchange, which is once an hour while somebody works in the app.
    async afterAuth({ session, admin }) {
      await welcomeShop(db, session.shop);
      await refreshOnVisit({ db, clock: () => new Date(), log }, admin.graphql, session.shop);
    },
  },
});

export const { addDocumentResponseHeaders, login } = shopify;

/** The library keeps its own to itself. */
const api = shopifyApi({
  apiKey: settings.SHOPIFY_API_KEY,
  apiSecretKey: settings.SHOPIFY_API_SECRET,
  hostName: new URL(settings.SHOPIFY_APP_URL).host,
  scopes: settings.SCOPES,
  apiVersion: API_VERSION,
  isEmbeddedApp: true,
  logger: { log: logFromLibrary, level: LogSeverity.Info },
});

const inTurn = renewInTurn({
  renewals,
  sessionOf: (shop) => sessions.loadSession(api.session.getOfflineId(shop)),
});

/**
 * Shopify's own, but for one thing: where they replace a shop's tokens, they wait for each other, in this
 * process and all others. The loaders of one page ask at the same time, and on the first load each of them
 * would exchange a token; a worker may refresh it at that moment. A new token revokes the one before it, so
 * that the slower answer would be stored and be of no use.
 */
export const authenticate: typeof shopify.authenticate = {
  ...shopify.authenticate,
  admin: async (request) => {
    const now = () => shopify.authenticate.admin(request);
    const shop = await shopInAdmin(request);
    return shop === null ? now() : inTurn.exchanging(shop, now).catch(busy);
  },
  public: {
    ...shopify.authenticate.public,
    appProxy: async (request) => {
      const now = () => shopify.authenticate.public.appProxy(request);
      const shop = await shopInStorefront(request);
      return shop === null ? now() : inTurn.refreshing(shop, now);
    },
  },
};

export const unauthenticated: typeof shopify.unauthenticated = {
  ...shopify.unauthenticated,
  admin: (shop) => inTurn.refreshing(shop, () => shopify.unauthenticated.admin(shop)),
};

/** Whose admin a request comes from; null: nobody's, which is for the library to answer. */
async function shopInAdmin(request: Request): Promise<string | null> {
  const token = sessionTokenOf(request)?.replace(/^Bearer /, '');
  if (!token) return null;
  const payload = await api.session.decodeSessionToken(token).catch(() => null);
  return payload && new URL(payload.dest).hostname;
}

/** Whose storefront a request comes from; null: nobody signed it. */
async function shopInStorefront(request: Request): Promise<string | null> {
  const query = new URL(request.url).searchParams;
  const isSigned = await api.utils.validateHmac(query, { signator: 'appProxy' }).catch(() => false);
  return isSigned ? query.get('shop') : null;
}

/** The page can be asked for again. */
function busy(error: unknown): never {
  throw error instanceof ShopifyUnreachable ? new Response(null, { status: 503 }) : error;
}

/**
 * Who makes a request that was authenticated: Shopify is asked, and what it answers beside the person
 * is let go. Null, with a line in the log, when it cannot be asked.
 */
export async function whoActs(request: Request, shopDomain: string): Promise<ShopifyUser | null> {
  const idToken = sessionTokenOf(request)?.replace(/^Bearer /, '') ?? '';
  return askWhoActs(api, { shopDomain, idToken }).catch((error: unknown) => {
    log.warn({ err: error, shop: shopDomain }, 'not told who acts');
    return null;
  });
}

/** What the requests of one page have in common, in their header or address. */
function sessionTokenOf(request: Request): string | null {
  const inAddress = new URL(request.url).searchParams.get('id_token');
  return request.headers.get('Authorization') ?? inAddress;
}
