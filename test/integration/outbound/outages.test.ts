import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDb, type Db } from '#app/db.server.ts';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import {
  dropPostgresData,
  freePort,
  startPostgres,
  type EmbeddedPostgres,
} from '#test/setup/embedded-postgres.ts';
import { migrate } from '#test/setup/prisma-cli.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { redisIsAvailable, startOwnRedis } from '#test/setup/redis.ts';
import { storedDelivery } from './pipeline.ts';
import { ok, startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';
import { nodeProcess } from './worker-process.ts';

const PATIENTLY = { timeout: 40_000, interval: 100 };

let dataDir: string;
let port: number;
let postgres: EmbeddedPostgres;
let db: Db;
let receiver: TlsReceiver;
let shop: TestShop;

const start = () => startPostgres({ dataDir, port, settings: { fsync: 'off' } });

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'quotewire-outage-'));
  port = await freePort();
  postgres = await start();
  const client = new pg.Client(postgres.url('postgres'));
  await client.connect();
  await client.query('CREATE DATABASE app');
  await client.end();
  migrate(postgres.url('app'));
  db = connectDb(postgres.url('app'));
  receiver = await startTlsReceiver();
});
beforeEach(async () => {
  receiver.answer = ok;
  receiver.received.length = 0;
  shop = await makeShop(db);
  await makeEndpoint(db, shop, { url: `${receiver.url}/hooks` });
});
afterAll(async () => {
  await db?.$disconnect();
  await postgres?.stop();
  await receiver?.stop();
  await dropPostgresData(dataDir);
});

/** Commits an event without enqueueing it, and waits until the sweep has had it delivered. */
async function getsThrough(): Promise<void> {
  const { deliveryIds } = await vi.waitFor(() => commitEvent(db, shop), PATIENTLY);
  await vi.waitFor(async () => {
    expect((await storedDelivery(db, deliveryIds[0])).status).toBe('succeeded');
  }, PATIENTLY);
}

/** A line a second is trouble reported; hundreds are a loop that does not breathe. */
function expectCalm(lines: string[], seconds: number): void {
  expect(lines.length).toBeLessThan(20 * (seconds + 1));
}

describe('PostgreSQL', () => {
  test(
    'is restarted, and was down when the worker started: the same process goes on',
    { timeout: 120_000 },
    async () => {
      await postgres.stop();
      const worker = nodeProcess({
        databaseUrl: postgres.url('app'),
        redisUrl: undefined,
        receiver,
      });
      worker.process.start();
      const { pid } = worker.process;
      await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(2), PATIENTLY);
      expect(worker.lines.join('\n')).not.toContain('worker ready');

      postgres = await start();
      await getsThrough();
      expect(worker.lines.join('\n')).toContain('worker ready');

      const began = Date.now();
      const before = worker.lines.length;
      await postgres.crash();
      await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(before + 2), PATIENTLY);
      postgres = await start();
      await getsThrough();
      expect(worker.process.pid).toBe(pid);
      expectCalm(worker.lines.slice(before), (Date.now() - began) / 1_000);
      expect(await worker.process.stop()).toBe(true);
    },
  );

  test('is gone when an event is dispatched: dispatch ends soon and does not throw', async () => {
    const away = openDeliveryQueue({
      databaseUrl: `postgresql://nobody@127.0.0.1:${await freePort()}/none`,
      onError: () => undefined,
    });
    await dispatch(away, ['ep_1']);
    await dispatch(away, ['ep_1']);
    await expect(away.wake(['ep_1'])).rejects.toThrow();
    await away.close();
  });
});

describeOnEachBackend('PostgreSQL under load', (queueBackend) => {
  test(
    'crashes and comes back: every event that was committed arrives, and none is marked wrongly',
    { timeout: 120_000 },
    async () => {
      const backend = await queueBackend.start();
      const surroundings = {
        databaseUrl: postgres.url('app'),
        redisUrl: backend.redisUrl,
        receiver,
      };
      const worker = nodeProcess(surroundings);
      const queue = openDeliveryQueue({ ...surroundings, onError: () => undefined });
      worker.process.start();
      await vi.waitFor(() => expect(worker.lines.join()).toContain('worker ready'), PATIENTLY);

      const committed: string[] = [];
      const busy = new AbortController();
      const load = (async () => {
        while (!busy.signal.aborted) {
          const appended = await commitEvent(db, shop).catch(() => null);
          if (!appended) continue;
          committed.push(...appended.deliveryIds);
          await dispatch(queue, appended.endpointIds);
        }
      })();
      await vi.waitFor(() => expect(receiver.received.length).toBeGreaterThan(20), PATIENTLY);
      await postgres.crash();
      postgres = await start();
      const before = committed.length;
      await vi.waitFor(() => expect(committed.length).toBeGreaterThan(before + 20), PATIENTLY);
      busy.abort();
      await load;

      await vi.waitFor(async () => {
        const pending = { id: { in: committed }, status: 'pending' as const };
        expect(await db.delivery.count({ where: pending })).toBe(0);
      }, PATIENTLY);
      const settled = await db.delivery.findMany({
        where: { id: { in: committed } },
        include: { attempts: true },
      });
      expect(settled).toHaveLength(committed.length);
      const arrived = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
      for (const { status, eventId, attempts } of settled) {
        expect(status).toBe('succeeded');
        expect(attempts).toMatchObject([{ number: 1, statusCode: 200 }]);
        expect(arrived).toContain(eventId);
      }
      expect(await worker.process.stop()).toBe(true);
      await queue.close();
      await backend.stop();
    },
  );
});

describe.skipIf(!redisIsAvailable())('Redis', () => {
  test(
    'is restarted empty, and was down when the worker started: the same process goes on',
    { timeout: 120_000 },
    async () => {
      const redisPort = await freePort();
      const redisUrl = `redis://127.0.0.1:${redisPort}`;
      const worker = nodeProcess({ databaseUrl: postgres.url('app'), redisUrl, receiver });
      const queue = openDeliveryQueue({ databaseUrl: '', redisUrl, onError: () => undefined });
      worker.process.start();
      const { pid } = worker.process;
      await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(2), PATIENTLY);

      const missed = await commitEvent(db, shop);
      await dispatch(queue, missed.endpointIds);
      expect(receiver.received).toEqual([]);

      let redis = await startOwnRedis(redisPort);
      await getsThrough();
      expect(receiver.received).toHaveLength(2);

      const began = Date.now();
      const before = worker.lines.length;
      await redis.stop();
      await vi.waitFor(() => expect(worker.lines.length).toBeGreaterThan(before + 2), PATIENTLY);
      await expect(queue.wake(['ep_1'])).rejects.toThrow();
      redis = await startOwnRedis(redisPort);
      await getsThrough();
      expect(worker.process.pid).toBe(pid);
      expectCalm(worker.lines.slice(before), (Date.now() - began) / 1_000);

      // And it goes the quick way again.
      await vi.waitFor(() => queue.wake(['ep_1']), PATIENTLY);
      expect(await worker.process.stop()).toBe(true);
      await queue.close();
      await redis.stop();
    },
  );
});
