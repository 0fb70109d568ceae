import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Db } from '#app/db.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '../builders/quotes.ts';
import { line, makeQuote } from '../builders/stored-quotes.ts';
import { idToken } from '../sandbox/admin/id-token.ts';
import { loadOrCreateCa } from '../sandbox/certificates.ts';
import { openDatabase } from '../sandbox/database.ts';
import { ManagedProcess } from '../sandbox/managed-process.ts';
import { startLocalShopify, type LocalShopify } from '../sandbox/shopify/local-shopify.ts';
import {
  dropPostgresData,
  freePort,
  startPostgres,
  type EmbeddedPostgres,
} from '../setup/embedded-postgres.ts';
import { runSql } from '../setup/run-sql.ts';

const SHOP = 'acme.myshopify.com';
const CREDENTIALS = { apiKey: 'key', apiSecret: 'secret' };
const BOLT = 'gid://shopify/ProductVariant/81011';
const SCOPES = ['read_orders', 'read_products', 'write_customers', 'write_draft_orders'];
const PATIENT = { timeout: 90_000, interval: 50 };
/** So late is each of Shopify's answers that there is time to hold what the next commit needs. */
const LATE_MS = 1_500;

let dir: string;
let postgres: EmbeddedPostgres;
let databaseUrl: string;
let shopify: LocalShopify;
let db: Db;
let shop: InstalledShop;
let web: ManagedProcess;
let worker: ManagedProcess;
let port: number;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-killed-'));
  postgres = await startPostgres({
    dataDir: path.join(dir, 'postgres'),
    settings: { fsync: 'off' },
  });
  databaseUrl = await openDatabase(postgres);
  const ca = await loadOrCreateCa(dir);
  shopify = await startLocalShopify({
    dir,
    ca,
    publicOrigin: 'http://127.0.0.1:9',
    appCredentials: CREDENTIALS,
    scopes: SCOPES,
    proxyPort: 0,
  });
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  shop = await makeShop(db, SHOP);
  port = await freePort();
  [web, worker] = ['web', 'worker'].map(
    (name) =>
      new ManagedProcess({
        args: [`app/entry.${name}.ts`],
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: {
          NODE_ENV: 'production',
          HOST: '127.0.0.1',
          PORT: String(port),
          DATABASE_URL: databaseUrl,
          SHOPIFY_API_KEY: CREDENTIALS.apiKey,
          SHOPIFY_API_SECRET: CREDENTIALS.apiSecret,
          SHOPIFY_APP_URL: 'https://quotewire.test',
          SCOPES: SCOPES.join(','),
          ENCRYPTION_KEYS: `test:${'A'.repeat(43)}=`,
          NODE_USE_ENV_PROXY: '1',
          HTTPS_PROXY: shopify.proxyUrl,
          NO_PROXY: 'localhost,127.0.0.1',
          NODE_EXTRA_CA_CERTS: ca.certPath,
        },
        logFile: path.join(dir, `${name}.log`),
      }),
  ) as [ManagedProcess, ManagedProcess];
});
afterEach(async () => {
  shopify.faults.clear();
  await Promise.all([web.kill(), worker.kill()]);
});
afterAll(async () => {
  await db.$disconnect();
  await shopify.stop();
  await postgres.stop();
  await dropPostgresData(path.join(dir, 'postgres'));
  await rm(dir, { recursive: true, force: true });
});

/** Starts the web process and answers once it serves. */
async function serve(): Promise<void> {
  web.start();
  await vi.waitFor(async () => {
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  }, PATIENT);
}

/** What a button of a quote's page sends. Null: the process did not live to answer. */
async function take(quote: { id: string }, fields: Record<string, string>): Promise<number | null> {
  const token = idToken(CREDENTIALS, {
    shopDomain: SHOP,
    userId: '42',
    sessionId: 's',
    now: new Date(),
  });
  const answer = await fetch(`http://127.0.0.1:${port}/app/quotes/${quote.id}/steps`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/147.0.0.0 Safari/537.36',
    },
    body: new URLSearchParams({ revision: '1', sequence: '0', ...fields }),
  }).catch(() => null);
  return answer?.status ?? null;
}

/** Holds the quote's row, so that whoever takes a step waits; answers how to let it go. */
async function hold(quoteId: string): Promise<() => Promise<void>> {
  const client = new Client(databaseUrl);
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT 1 FROM quotes WHERE id = $1 FOR UPDATE', [quoteId]);
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

const WAITING = `SELECT count(*)::int AS count FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

const draftOf = (quote: { id: string }) =>
  db.draftOrder.findFirst({ where: { quoteId: quote.id } });
const eventsOf = async (quote: { id: string }) => {
  const events = await db.event.findMany({ where: { quoteId: quote.id } });
  return events.map(({ type }) => type).filter((type) => type !== 'quote.stage_changed');
};
const inShopify = () => shopify.store.state.draftOrders;

/**
 * Has a step taken, and the web process killed after Shopify did what it was asked and answered, and
 * before that was committed.
 */
async function takeAndKill(
  quote: { id: string },
  fields: Record<string, string>,
  { isClaimed, isDone }: { isClaimed: () => Promise<boolean>; isDone: () => boolean },
): Promise<void> {
  await serve();
  shopify.faults.delayMs = LATE_MS;
  const answer = take(quote, fields);
  await vi.waitFor(async () => expect(await isClaimed()).toBe(true), PATIENT);
  const letGo = await hold(quote.id);
  await vi.waitFor(async () => {
    expect(isDone()).toBe(true);
    const [waiting] = await runSql<{ count: number }>(databaseUrl, WAITING);
    expect(waiting?.count).toBe(1);
  }, PATIENT);
  await web.kill();
  await letGo();
  expect(await answer).toBeNull();
  shopify.faults.clear();
}

test(
  'killed after Shopify made a draft order: a worker finishes the conversion, with that one and one event',
  { timeout: 240_000 },
  async () => {
    const quote = await makeQuote(db, shop, {}, [line({ variantGid: BOLT })]);
    await takeAndKill(
      quote,
      { intent: 'convert', oldDraft: 'keep' },
      {
        isClaimed: async () => (await draftOf(quote))?.status === 'claimed',
        isDone: () => inShopify().length === 1,
      },
    );
    expect(await draftOf(quote)).toMatchObject({ status: 'claimed', gid: null });
    expect(await eventsOf(quote)).toEqual([]);

    // It would run out after two minutes.
    await db.draftOrder.updateMany({ data: { claimedUntil: new Date() } });
    worker.start();
    await vi.waitFor(async () => expect((await draftOf(quote))?.status).toBe('open'), PATIENT);
    expect((await draftOf(quote))?.gid).toBe(inShopify()[0]?.id);
    expect(inShopify()).toHaveLength(1);
    expect(await eventsOf(quote)).toEqual(['quote.converted']);

    // Whoever lost the answer and asks again is given what is there.
    await serve();
    expect(await take(quote, { intent: 'convert', oldDraft: 'keep' })).toBe(200);
    expect(inShopify()).toHaveLength(1);
    expect(await eventsOf(quote)).toEqual(['quote.converted']);
  },
);

test(
  'killed after Shopify sent an invoice: a worker tells of it, once',
  { timeout: 240_000 },
  async () => {
    const quote = await makeQuote(db, shop, {}, [line({ variantGid: BOLT })]);
    await serve();
    expect(await take(quote, { intent: 'convert', oldDraft: 'keep' })).toBe(200);
    const gid = (await draftOf(quote))?.gid;
    const sent = () => inShopify().find(({ id }) => id === gid);
    await takeAndKill(
      quote,
      { intent: 'invoice', to: 'grace@example.com', subject: '', message: '' },
      {
        isClaimed: async () => Boolean((await draftOf(quote))?.invoiceClaimedUntil),
        isDone: () => sent()?.status === 'INVOICE_SENT',
      },
    );
    expect(await draftOf(quote)).toMatchObject({ status: 'open', invoiceSentAt: null });
    expect(await eventsOf(quote)).toEqual(['quote.converted']);

    // It would run out after a minute.
    await db.draftOrder.updateMany({ data: { invoiceClaimedUntil: new Date() } });
    worker.start();
    await vi.waitFor(async () => {
      expect((await draftOf(quote))?.status).toBe('invoice_sent');
    }, PATIENT);
    expect(await draftOf(quote)).toMatchObject({
      invoiceTo: 'grace@example.com',
      invoiceSentAt: new Date(sent()?.invoiceSentAt ?? 0),
      invoiceClaimedUntil: null,
    });
    const told = ['quote.converted', 'quote.invoice_sent'];
    expect((await eventsOf(quote)).toSorted()).toEqual(told);
  },
);
