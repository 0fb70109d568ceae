import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeConverted } from '#test/builders/converted-quotes.ts';
import { orderPayload } from '#test/builders/notices.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { startTlsReceiver, type TlsReceiver } from '../outbound/tls-receiver.ts';
import { nodeProcess, type NodeProcess } from '../outbound/worker-process.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

const PATIENT = { timeout: 30_000, interval: 100 };

let app: InboundApp;
let receiver: TlsReceiver;
let worker: NodeProcess;
beforeAll(async () => {
  [app, receiver] = await Promise.all([startInboundApp(), startTlsReceiver()]);
  const { url: databaseUrl } = app.database;
  worker = nodeProcess({ databaseUrl, redisUrl: undefined, receiver });
});
afterAll(async () => {
  await worker.process.kill();
  await receiver.stop();
  await app.stop();
});

/** Holds the quote's row, so that whoever takes a step waits; answers how to let it go. */
async function hold(quoteId: string): Promise<() => Promise<void>> {
  const client = new Client(app.database.url);
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

test(
  'a worker killed in the middle of a notice: the next one does it, once',
  { timeout: 90_000 },
  async () => {
    const { db } = app.database;
    const shop = await makeShop(db);
    const { quote, draft } = await makeConverted(db, shop);
    const letGo = await hold(quote.id);
    worker.process.start();
    await app.notify('orders/create', orderPayload(draft), { shop: shop.domain });
    await vi.waitFor(async () => {
      const [waiting] = await runSql<{ count: number }>(app.database.url, WAITING);
      expect(waiting?.count).toBe(1);
    }, PATIENT);
    await worker.process.kill();
    await letGo();
    const where = { shopDomain: shop.domain };
    expect(await db.inboundWebhook.findFirst({ where })).toMatchObject({
      status: 'pending',
      attemptCount: 1,
    });
    expect(await db.event.count({ where: { quoteId: quote.id } })).toBe(0);

    // Its lease would end after a minute.
    await db.inboundWebhook.updateMany({ where, data: { nextAttemptAt: new Date() } });
    worker.process.start();
    await vi.waitFor(async () => {
      expect(await db.inboundWebhook.findFirst({ where })).toMatchObject({
        status: 'done',
        attemptCount: 2,
        payload: null,
      });
    }, PATIENT);
    const events = await db.event.findMany({ where: { quoteId: quote.id } });
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      'quote.checked_out',
      'quote.ordered',
      'quote.stage_changed',
    ]);
  },
);
