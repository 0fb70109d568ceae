import { Session } from '@shopify/shopify-api';
import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedSessionStorage } from '#app/shopify/session-storage.server.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';

const keys = [{ name: 'k1', key: Buffer.alloc(32, 7) }];
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('tokens come back as they were and are nowhere in the database', async () => {
  const storage = sealedSessionStorage(new PrismaSessionStorage(database.db), keys);
  const session = new Session({
    id: 'offline_acme.myshopify.com',
    shop: 'acme.myshopify.com',
    state: '',
    isOnline: false,
    scope: 'read_products',
    accessToken: 'shpat_access',
    refreshToken: 'shprt_refresh',
    expires: new Date('2026-11-21T19:00:00Z'),
  });

  await storage.storeSession(session);

  const loaded = await storage.loadSession(session.id);
  expect(loaded).toMatchObject({ accessToken: 'shpat_access', refreshToken: 'shprt_refresh' });
  expect(await storage.findSessionsByShop(session.shop)).toHaveLength(1);
  const row = JSON.stringify(await database.db.session.findFirst());
  expect(row).not.toContain('shpat_access');
  expect(row).not.toContain('shprt_refresh');
});

test('what was sealed with a key that is gone is as good as none, and is replaced', async () => {
  const inner = new PrismaSessionStorage(database.db);
  const lost = sealedSessionStorage(inner, [{ name: 'lost', key: Buffer.alloc(32, 1) }]);
  const storage = sealedSessionStorage(inner, keys);
  const shop = 'bolt.myshopify.com';
  const id = `offline_${shop}`;
  const session = new Session({ id, shop, state: '', isOnline: false, accessToken: 'before' });
  await lost.storeSession(session);
  expect(await storage.loadSession(id)).toBeUndefined();
  expect(await storage.findSessionsByShop(shop)).toEqual([]);
  session.accessToken = 'after';
  await storage.storeSession(session);
  expect(await storage.loadSession(id)).toMatchObject({ accessToken: 'after' });
});

test('what may be older than what is stored is not stored', async () => {
  const inner = new PrismaSessionStorage(database.db);
  const shop = 'nut.myshopify.com';
  const id = `offline_${shop}`;
  const session = new Session({ id, shop, state: '', isOnline: false, accessToken: 'newest' });
  await sealedSessionStorage(inner, keys).storeSession(session);
  session.accessToken = 'late';
  const late = sealedSessionStorage(inner, keys, () => false);
  expect(await late.storeSession(session)).toBe(false);
  expect(await late.loadSession(id)).toMatchObject({ accessToken: 'newest' });
});
