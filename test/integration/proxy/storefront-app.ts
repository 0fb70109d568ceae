import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { Session } from '@shopify/shopify-api';
import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import express from 'express';
import { vi } from 'vitest';
import { sealedSessionStorage } from '#app/shopify/session-storage.server.ts';
import { loadOrCreateCa } from '#test/sandbox/certificates.ts';
import { startLocalShopify, type LocalShopify } from '#test/sandbox/shopify/local-shopify.ts';
import { issueOfflineToken } from '#test/sandbox/shopify/tokens.ts';
import { layCable, type Cable } from './cable.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

export const SHOP = 'acme.myshopify.com';
export const SECRET = 'test-api-secret';
const SCOPES = ['read_products', 'write_files'];

/** What a test may do differently from Shopify. */
interface Forwarding {
  shop?: string;
  /** Of who is logged in to the shop. */
  customerId?: string;
  /** Where the shop mounts the app. */
  pathPrefix?: string;
  /** Unix seconds. */
  timestamp?: number;
  secret?: string;
  /** Changes the signed query afterwards. */
  tamper?: (query: URLSearchParams) => void;
  headers?: Record<string, string>;
  /** Instead of GET. */
  method?: string;
  /** The shopper's own part of the query. */
  query?: Record<string, string>;
  /** The shopper's own under names that Shopify uses, as if it passed those on before its own. */
  repeated?: Record<string, string>;
}

export interface StorefrontApp {
  database: TestDatabase;
  /** Between the app and the database. */
  cable: Cable;
  shopify: LocalShopify;
  shopId: number;
  /** Forwards a post of the storefront as Shopify's app proxy does; each call from an address of its own. */
  post(
    route: 'quotes' | 'uploads' | 'uploads/complete',
    body: unknown,
    how?: Forwarding,
  ): Promise<Response>;
  /** Opens the page of a customer's link. */
  openQuote(secret: string, how?: Forwarding): Promise<Response>;
  /** Posts an answer there, as a plain form. */
  answerQuote(secret: string, form: Record<string, string>, how?: Forwarding): Promise<Response>;
  /** What a storefront's own proxy forwards to the page of a link, signed by it. */
  serveQuote(request: Request): Promise<Response>;
  stop(): Promise<void>;
}

/**
 * The app's proxy routes on a database of their own, with one shop that has installed the app at a
 * local Shopify. Shopify is reached as in the sandbox: through a proxy and a CA, by this process's own settings.
 */
export async function startStorefrontApp(): Promise<StorefrontApp> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-proxy-'));
  const storefront = express();
  const server = storefront.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const publicOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ca = await loadOrCreateCa(dir);
  const credentials = { apiKey: 'test-api-key', apiSecret: SECRET };
  const shopify = await startLocalShopify({
    dir,
    ca,
    publicOrigin,
    scopes: SCOPES,
    proxyPort: 0,
    appCredentials: credentials,
  });
  storefront.use(shopify.storageRouter);
  tls.setDefaultCACertificates([...tls.getCACertificates(), ca.certPem]);
  const restoreProxy = useProxy(shopify.proxyUrl);

  const database = await createTestDatabase();
  // Modules that belong to a process read the settings when they are imported: they are, anew, below.
  const cable = await layCable(database.url);
  process.env.DATABASE_URL = cable.url;
  vi.resetModules();
  const routes = await importRoutes();
  const { id: shopId } = await database.db.shop.create({ data: { domain: SHOP } });
  await storeToken(database, shopify);

  let visitors = 0;
  const visitor = (): Record<string, string> => {
    visitors += 1;
    return { 'X-Forwarded-For': `198.51.${visitors >> 8}.${visitors & 255}` };
  };
  return {
    database,
    cable,
    shopify,
    shopId,
    post(route, body, how = {}) {
      const isText = typeof body === 'string' || body instanceof Uint8Array;
      const request = new Request(`https://quotewire.test/proxy/${route}?${signedQuery(how)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...visitor(), ...how.headers },
        body: isText ? (body as BodyInit) : JSON.stringify(body),
      });
      return routes[route]({ request, params: {}, context: {} });
    },
    openQuote(secret, how = {}) {
      const request = new Request(`https://quotewire.test/proxy/q/${secret}?${signedQuery(how)}`, {
        method: how.method ?? 'GET',
        headers: { ...visitor(), ...how.headers },
      });
      return routes.serveQuote(request);
    },
    answerQuote(secret, form, how = {}) {
      const address = `https://quotewire.test/proxy/q/${secret}/answer?${signedQuery(how)}`;
      const request = new Request(address, {
        method: 'POST',
        headers: { ...visitor(), ...how.headers },
        body: new URLSearchParams(form),
      });
      return routes.serveQuote(request);
    },
    serveQuote: routes.serveQuote,
    async stop() {
      await routes.close();
      restoreProxy();
      await shopify.stop();
      server.close();
      await cable.stop();
      await database.drop();
      await rm(dir, { recursive: true });
    },
  };
}

function useProxy(url: string): () => void {
  const settings = { ...process.env, HTTPS_PROXY: url, NO_PROXY: 'localhost,127.0.0.1' };
  return http.setGlobalProxyFromEnv(settings);
}

async function importRoutes() {
  const [quotes, uploads, complete, version, answer, queue, limits, db] = await Promise.all([
    import('#app/routes/proxy.quotes.ts'),
    import('#app/routes/proxy.uploads.ts'),
    import('#app/routes/proxy.uploads.complete.ts'),
    import('#app/routes/proxy.quote-version.ts'),
    import('#app/routes/proxy.quote-answer.ts'),
    import('#app/queue.server.ts'),
    import('#app/rate-limit.server.ts'),
    import('#app/db.server.ts'),
  ]);
  return {
    quotes: quotes.action,
    uploads: uploads.action,
    'uploads/complete': complete.action,
    serveQuote(request: Request) {
      const [, secret = '', rest] =
        /\/q\/([^/]+)(\/answer)?$/.exec(new URL(request.url).pathname) ?? [];
      const args = { request, params: { secret }, context: {} };
      if (request.method === 'POST') return answer.action(args);
      return rest ? answer.loader(args) : version.loader(args);
    },
    async close() {
      await queue.deliveryQueue().close();
      await limits.rateLimits().close();
      await db.db.$disconnect();
    },
  };
}

async function storeToken(database: TestDatabase, shopify: LocalShopify): Promise<void> {
  const deps = { store: shopify.store, clock: () => new Date() };
  const token = issueOfflineToken(deps, { scopes: SCOPES, expiring: true });
  const { env } = await import('#app/env.server.ts');
  const storage = sealedSessionStorage(
    new PrismaSessionStorage(database.db),
    env().ENCRYPTION_KEYS,
  );
  await storage.storeSession(
    new Session({
      id: `offline_${SHOP}`,
      shop: SHOP,
      state: '',
      isOnline: false,
      scope: SCOPES.join(','),
      accessToken: token.accessToken,
      expires: new Date(token.expiresAt ?? 0),
      refreshToken: token.refreshToken ?? undefined,
      refreshTokenExpires: new Date(token.refreshExpiresAt ?? 0),
    }),
  );
}

/** https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies */
function signedQuery(how: Forwarding): URLSearchParams {
  const shopifys = {
    ...how.query,
    shop: how.shop ?? SHOP,
    logged_in_customer_id: how.customerId ?? '',
    path_prefix: how.pathPrefix ?? '/apps/quotewire',
    timestamp: String(how.timestamp ?? Math.floor(Date.now() / 1000)),
  };
  const query = new URLSearchParams([
    ...Object.entries(how.repeated ?? {}),
    ...Object.entries(shopifys),
  ]);
  const message = [...new Set(query.keys())]
    .map((key) => `${key}=${query.getAll(key).join(',')}`)
    .toSorted()
    .join('');
  query.set(
    'signature',
    createHmac('sha256', how.secret ?? SECRET)
      .update(message)
      .digest('hex'),
  );
  how.tamper?.(query);
  return query;
}
