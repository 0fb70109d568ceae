import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { loader } from '#app/routes/app.quotes-export.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { SHOP, startAdminApp, visitOf, type AdminApp } from '../team/admin-app.ts';

/** An export of three batches, sent as the web process sends it, that is stopped in its first one. */

const QUOTES = 2_500;

let app: AdminApp;
let server: ServerType;
let url: string;
/** Keeps batches from being read for as long as it has items locked. */
let holder: pg.Client;

beforeAll(async () => {
  app = await startAdminApp();
  await app.authenticateTeam(visitOf('42'));
  const { db } = app.database;
  const shop = await db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  await makeQuote(db, shop, { number: 1, name: 'Q-1' });
  await db.$executeRaw`
    INSERT INTO quotes
    SELECT copy.* FROM quotes q
    CROSS JOIN generate_series(2, ${QUOTES}::int) AS n
    CROSS JOIN LATERAL jsonb_populate_record(
      q,
      jsonb_build_object(
        'id', q.id || '_' || n, 'client_key', 'copy-' || n, 'number', n, 'name', 'Q-' || n
      )
    ) AS copy
    WHERE q.shop_id = ${shop.id}`;
  const route = await import('#app/routes/app.quotes-export.ts');
  const answer = (): ReturnType<typeof loader> =>
    route.loader({ request: visitOf('42', '/app/quotes/export'), params: {}, context: {} });
  const web = new Hono().use(compress()).all('*', answer);
  server = await new Promise((resolve) => {
    const started = serve({ fetch: web.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(started),
    );
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  holder = new pg.Client(app.database.url);
  await holder.connect();
}, 120_000);
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await holder.end();
  await new Promise((resolve) => server.close(resolve));
  await app.stop();
});

const hold = () => holder.query('BEGIN; LOCK TABLE quote_line_items IN ACCESS EXCLUSIVE MODE');
const letGo = () => holder.query('COMMIT');
/** Processes of the database that wait for a batch. */
const waiting = async (): Promise<number[]> => {
  const { rows } = await holder.query<{ pid: number }>(`
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`);
  return rows.map(({ pid }) => pid);
};

/** How many lines the file has; rejects where the answer breaks off. */
async function linesOf(answer: Response): Promise<number> {
  return (await answer.text()).trimEnd().split('\n').length;
}

test('an export that nobody waits for any more reads no further, and the next one is whole', async () => {
  await hold();
  const left = new AbortController();
  const answer = await fetch(url, { signal: left.signal });
  expect(answer.status).toBe(200);
  await expect.poll(waiting).toHaveLength(1);
  const query = vi.spyOn(pg.Client.prototype, 'query');
  left.abort();
  await expect(answer.text()).rejects.toThrow('aborted');
  // The server has heard of it by then.
  await expect.poll(() => connections(server)).toBe(0);
  await letGo();

  expect(await linesOf(await fetch(url))).toBe(1 + QUOTES);
  // The three batches of the second one alone.
  expect(query.mock.calls.filter((call) => readsBatch(call))).toHaveLength(3);
});

test('an export that the database fails breaks off, and is no file that looks whole', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await hold();
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  await expect.poll(waiting).toHaveLength(1);
  const [pid] = await waiting();
  await holder.query('SELECT pg_cancel_backend($1)', [pid]);
  await expect(answer.text()).rejects.toThrow('terminated');
  await letGo();
  // The server's log has why.
  expect(complaints).toHaveBeenCalledOnce();
  complaints.mockClear();

  expect(await linesOf(await fetch(url))).toBe(1 + QUOTES);
});

function readsBatch([query]: unknown[]): boolean {
  return JSON.stringify(query).includes('FROM quote_line_items WHERE quote_id');
}

function connections(of: ServerType): Promise<number> {
  return new Promise((resolve, reject) => {
    of.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
