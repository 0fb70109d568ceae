import '@shopify/shopify-app-remix/adapters/node';
import { shopifyApi } from '@shopify/shopify-api';
import { AppDistribution, LogSeverity, shopifyApp } from '@shopify/shopify-app-remix/server';
import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import { API_VERSION } from './api-version.ts';
import { db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { OneAtATime } from './shopify/one-at-a-time.ts';
import { refreshOnVisit } from './shopify/refresh-on-visit.server.ts';
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

const shopify = shopifyApp({
  apiKey: settings.SHOPIFY_API_KEY,
  apiSecretKey: settings.SHOPIFY_API_SECRET,
  appUrl: settings.SHOPIFY_APP_URL,
  scopes: settings.SCOPES,
  apiVersion: API_VERSION,
  authPathPrefix: '/auth',
  distribution: AppDistribution.AppStore,
  sessionStorage: sealedSessionStorage(new PrismaSessionStorage(db), settings.ENCRYPTION_KEYS),
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

export const { addDocumentResponseHeaders, login, unauthenticated } = shopify;

const authentications = new OneAtATime();

/**
 * Shopify's own, but for one thing: the loaders of one page, which ask at the same time, wait for each
 * other. On the first load each of them would exchange a token; a new offline token revokes the one
 * before it, so that the slower answer would be stored and be of no use.
 */
export const authenticate: typeof shopify.authenticate = {
  ...shopify.authenticate,
  admin: (request) => {
    const token = sessionTokenOf(request);
    const authenticateNow = () => shopify.authenticate.admin(request);
    return token === null ? authenticateNow() : authentications.run(token, authenticateNow);
  },
};

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
