import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import { PrismaSessionStorage } from '@shopify/shopify-app-session-storage-prisma';
import type { Session } from '@shopify/shopify-api';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { confirmVariants } from '#app/shopify/confirm-variants.server.ts';
import { sealedSessionStorage } from '#app/shopify/session-storage.server.ts';
import { TEST_KEYS, TEST_KEYS_SETTING } from '#test/builders/outbound.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import {
  connectShop,
  CREDENTIALS,
  freshIdToken,
  SHOP,
  type ConnectedShop,
} from './connected-shop.ts';

type Fetch = typeof fetch;

/** What a process of ours has of Shopify. */
interface Process {
  authenticate: { admin(request: Request): Promise<unknown> };
  unauthenticated: {
    admin(shop: string): Promise<{ admin: { graphql: Parameters<typeof confirmVariants>[0] } }>;
  };
}

const POLL = { timeout: 20_000, interval: 20 };
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0.0.0 Safari/537.36';

let database: TestDatabase;
let shop: ConnectedShop;
let processes: Process[];
const disconnect: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('SHOPIFY_API_KEY', CREDENTIALS.apiKey);
  vi.stubEnv('SHOPIFY_API_SECRET', CREDENTIALS.apiSecret);
  vi.stubEnv('ENCRYPTION_KEYS', TEST_KEYS_SETTING);
  processes = [await startProcess(), await startProcess()];
  shop = await connectShop();
});
beforeEach(async () => {
  shop.shopify.store.state.tokens = [];
  await database.db.session.deleteMany();
});
afterEach(() => setAbstractFetchFunc(shop.fetch as unknown as Fetch));
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
  await Promise.all(disconnect.map((end) => end()));
  await database.drop();
});

/** Its modules anew: its own pools, its own memory. */
async function startProcess(): Promise<Process> {
  vi.resetModules();
  const { db } = await import('#app/db.server.ts');
  disconnect.push(() => db.$disconnect());
  return import('#app/shopify.server.ts');
}

const storage = () => sealedSessionStorage(new PrismaSessionStorage(database.db), TEST_KEYS);

/** A token that runs out, and its refresh token. */
async function storeExpired(): Promise<Session> {
  const session = await shop.exchange(true);
  session.expires = new Date(Date.now() - 1_000);
  await storage().storeSession(session);
  return session;
}

function visit(): Request {
  const headers = { Authorization: `Bearer ${freshIdToken()}`, 'User-Agent': PERSON };
  return new Request('https://quotewire.test/app/quotes.data', { headers });
}

/** Shopify does what it is asked at once, and its answers to these requests come when the gate opens. */
function holdAnswersTo(grant: 'refresh_token' | 'token-exchange') {
  const gate = Promise.withResolvers<void>();
  const held = { answers: 0, open: gate.resolve };
  const slow: Fetch = async (input, init) => {
    const answer = await (shop.fetch as unknown as Fetch)(input, init);
    if (typeof init?.body === 'string' && init.body.includes(grant)) {
      held.answers += 1;
      await gate.promise;
    }
    return answer;
  };
  setAbstractFetchFunc(slow);
  return held;
}

const waitingForLock = async () => {
  const [row] = await runSql<{ count: number }>(
    database.url,
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
};

/** What is stored is what Shopify takes. */
async function expectAToken(): Promise<void> {
  const stored = await storage().loadSession(`offline_${SHOP}`);
  const live = shop.shopify.store.state.tokens.map(({ accessToken }) => accessToken);
  expect(live).toEqual([stored?.accessToken]);
  const { admin } = (await processes[0]?.unauthenticated.admin(SHOP)) ?? {};
  expect(admin && (await confirmVariants(admin.graphql, [])).currency).toBe('USD');
}

test('a slow refresh in one process and a visit in another: what is stored then is not revoked', async () => {
  await storeExpired();
  const held = holdAnswersTo('refresh_token');
  const [worker, web] = processes;
  const refreshed = worker?.unauthenticated.admin(SHOP);
  await vi.waitFor(() => expect(held.answers).toBe(1), POLL);
  const visited = web?.authenticate.admin(visit());
  await vi.waitFor(async () => expect(await waitingForLock()).toBe(1), POLL);
  held.open();
  await Promise.all([refreshed, visited]);
  await expectAToken();
});

test('a slow visit in one process and a refresh in another: the same', async () => {
  await storeExpired();
  const held = holdAnswersTo('token-exchange');
  const [worker, web] = processes;
  const visited = web?.authenticate.admin(visit());
  await vi.waitFor(() => expect(held.answers).toBe(1), POLL);
  const refreshed = worker?.unauthenticated.admin(SHOP);
  await vi.waitFor(async () => expect(await waitingForLock()).toBe(1), POLL);
  held.open();
  await Promise.all([refreshed, visited]);
  await expectAToken();
});

test('the first visits, to two processes at once and several to each, exchange one token', async () => {
  let exchanges = 0;
  const counting: Fetch = (input, init) => {
    if (typeof init?.body === 'string' && init.body.includes('token-exchange')) exchanges += 1;
    return (shop.fetch as unknown as Fetch)(input, init);
  };
  setAbstractFetchFunc(counting);
  await Promise.all(
    processes.flatMap((each) => [1, 2, 3].map(() => each.authenticate.admin(visit()))),
  );
  expect(exchanges).toBe(1);
  await expectAToken();
});

test('a token that holds is used without waiting for anybody', async () => {
  await storage().storeSession(await shop.exchange(true));
  const [one] = processes;
  await database.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('renew tokens'), hashtext(${SHOP}))`;
    await one?.authenticate.admin(visit());
    await one?.unauthenticated.admin(SHOP);
  });
  await expectAToken();
});

test('a token that is found revoked takes nothing from the one that replaced it', async () => {
  const before = await shop.exchange(true);
  const now = await shop.exchange(true);
  await storage().storeSession(now);
  // As the library does with a session whose token Shopify would not have.
  before.accessToken = undefined;
  await storage().storeSession(before);
  await expectAToken();
  now.accessToken = undefined;
  await storage().storeSession(now);
  expect((await storage().loadSession(now.id))?.accessToken).toBeFalsy();
});
