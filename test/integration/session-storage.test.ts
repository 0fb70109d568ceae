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
