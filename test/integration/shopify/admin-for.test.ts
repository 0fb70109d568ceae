import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import type { Session } from '@shopify/shopify-api';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sealedSessionStorage } from '#app/shopify/session-storage.server.ts';
import { confirmVariants } from '#app/shopify/confirm-variants.server.ts';
import type { AdminFor } from '#app/shopify/admin-graphql.server.ts';
import { TEST_KEYS, TEST_KEYS_SETTING } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, CREDENTIALS, SHOP, type ConnectedShop } from './connected-shop.ts';

let database: TestDatabase;
let shop: ConnectedShop;
let adminFor: AdminFor;
let disconnect: () => Promise<void>;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('SHOPIFY_API_KEY', CREDENTIALS.apiKey);
  vi.stubEnv('SHOPIFY_API_SECRET', CREDENTIALS.apiSecret);
  vi.stubEnv('ENCRYPTION_KEYS', TEST_KEYS_SETTING);
  // Modules that belong to a process read the settings when they are imported.
  vi.resetModules();
  const { db } = await import('#app/db.server.ts');
  disconnect = () => db.$disconnect();
  ({ adminFor } = await import('#app/shopify/admin-for.server.ts'));
  shop = await connectShop();
});
beforeEach(() => {
  shop.shopify.faults.clear();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
  await disconnect();
  await database.drop();
});

async function store(session: Session): Promise<void> {
  await sealedSessionStorage(new PrismaSessionStorage(database.db), TEST_KEYS).storeSession(
    session,
  );
}

test('a shop that has no token has no Admin API', async () => {
  expect(await adminFor('stranger.myshopify.com')).toBeNull();
});

test('a stored token works, and one that ran out is renewed and stored', async () => {
  const session = await shop.exchange(true);
  await store(session);
  const now = await adminFor(SHOP);
  expect(now && (await confirmVariants(now, [])).currency).toBe('USD');

  session.expires = new Date(Date.now() - 1_000);
  await store(session);
  const renewed = await adminFor(SHOP);
  expect(renewed && (await confirmVariants(renewed, [])).currency).toBe('USD');
  const stored = await database.db.session.findFirstOrThrow({ where: { shop: SHOP } });
  expect(stored.expires?.getTime()).toBeGreaterThan(Date.now());
});

test('a token that ran out while Shopify is away: to be tried again', async () => {
  const session = await shop.exchange(true);
  session.expires = new Date(Date.now() - 1_000);
  await store(session);
  shop.shopify.faults.status = 503;
  await expect(adminFor(SHOP)).rejects.toThrow(/status 500/);
});
