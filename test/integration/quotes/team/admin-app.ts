import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { vi } from 'vitest';
import type { authenticateTeam } from '#app/routes/merchant.server.ts';
import { idToken } from '#test/sandbox/admin/id-token.ts';
import { loadOrCreateCa } from '#test/sandbox/certificates.ts';
import { startLocalShopify, type LocalShopify } from '#test/sandbox/shopify/local-shopify.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

export const SHOP = 'acme.myshopify.com';
const CREDENTIALS = { apiKey: 'test-api-key', apiSecret: 'test-api-secret' };

export interface AdminApp {
  database: TestDatabase;
  shopify: LocalShopify;
  authenticateTeam: typeof authenticateTeam;
  stop(): Promise<void>;
}

/** What routes of the admin work with, on a database of their own and with a local Shopify. */
export async function startAdminApp(scopes = ['read_products']): Promise<AdminApp> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-admin-'));
  const ca = await loadOrCreateCa(dir);
  const shopify = await startLocalShopify({
    dir,
    ca,
    publicOrigin: 'http://127.0.0.1:9',
    scopes,
    proxyPort: 0,
    appCredentials: CREDENTIALS,
  });
  tls.setDefaultCACertificates([...tls.getCACertificates(), ca.certPem]);
  const settings = { HTTPS_PROXY: shopify.proxyUrl, NO_PROXY: 'localhost,127.0.0.1' };
  const restoreProxy = http.setGlobalProxyFromEnv({ ...process.env, ...settings });
  const database = await createTestDatabase();
  // Modules that belong to a process read the settings when they are imported: they are, anew, below.
  process.env.DATABASE_URL = database.url;
  vi.resetModules();
  const [merchant, { db }] = await Promise.all([
    import('#app/routes/merchant.server.ts'),
    import('#app/db.server.ts'),
  ]);
  return {
    database,
    shopify,
    authenticateTeam: merchant.authenticateTeam,
    async stop() {
      await db.$disconnect();
      restoreProxy();
      await shopify.stop();
      await database.drop();
      await rm(dir, { recursive: true });
    },
  };
}

const PERSON = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0.0.0 Safari/537.36' };

function tokenOf(userId: string): string {
  return idToken(CREDENTIALS, { shopDomain: SHOP, userId, sessionId: 's', now: new Date() });
}

/** The app opened by somebody in Shopify's admin, at a page of its own; `own` is that page's query. */
export function visitOf(
  userId: string,
  page = '/app',
  own: Record<string, string> | string = {},
): Request {
  const query = new URLSearchParams(own);
  query.set('shop', SHOP);
  query.set('host', Buffer.from('admin.shopify.com/store/acme').toString('base64'));
  query.set('embedded', '1');
  query.set('id_token', tokenOf(userId));
  return new Request(`https://quotewire.test${page}?${query}`, { headers: PERSON });
}

/** What a page fetches once it is open. */
export function fetchOf(userId: string): Request {
  const headers = { ...PERSON, Authorization: `Bearer ${tokenOf(userId)}` };
  return new Request('https://quotewire.test/app/quotes.data', { headers });
}
