import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import type { DeliveryQueue } from '#app/outbound/delivery-queue.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { describeOnEachBackend, type StartedBackend } from '#test/setup/queue-backends.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { storedDelivery } from './pipeline.ts';
import { ok, silence, startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';
import { nodeProcess, type NodeProcess } from './worker-process.ts';

/** A killed worker's delivery is free again after 15 s, and swept up within 5 s of that. */
const RECOVERY = { timeout: 40_000, interval: 100 };

const RECORDING = `FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%WITH impatient AS%'`;
const WAITING_TO_RECORD = `SELECT count(*)::int AS count ${RECORDING}`;
/** A server goes on with what a killed client asked for; here it was not reached any more. */
const END_WHAT_WAITS = `SELECT pg_terminate_backend(pid) ${RECORDING}`;

describeOnEachBackend('crashes', (queueBackend) => {
  let database: TestDatabase;
  let backend: StartedBackend;
  let receiver: TlsReceiver;
  let queue: DeliveryQueue;
  let worker: NodeProcess;
  let shop: TestShop;
  const errors: Error[] = [];

  beforeAll(async () => {
    [database, backend, receiver] = await Promise.all([
      createTestDatabase(),
      queueBackend.start(),
      startTlsReceiver(),
    ]);
    const { redisUrl } = backend;
    queue = openDeliveryQueue({
      databaseUrl: database.url,
      redisUrl,
      onError: (error) => errors.push(error),
    });
    worker = nodeProcess({ databaseUrl: database.url, redisUrl, receiver });
  });
  beforeEach(async () => {
    shop = await makeShop(database.db);
    await makeEndpoint(database.db, shop, { url: `${receiver.url}/hooks` });
    receiver.answer = ok;
    receiver.received.length = 0;
  });
  afterEach(() => worker.process.kill());
  afterAll(async () => {
    await queue?.close();
    expect(errors).toEqual([]);
    await Promise.all([backend?.stop(), receiver?.stop()]);
    await database?.drop();
  });

  /** Commits and enqueues an event. */
  async function send(): Promise<string> {
    const { deliveryIds, endpointIds } = await commitEvent(database.db, shop);
    await dispatch(queue, endpointIds);
    return deliveryIds[0] ?? '';
  }

  /** Holds the delivery's row until the answer is called. */
  async function lockDelivery(deliveryId: string): Promise<() => Promise<void>> {
    const client = new Client(database.url);
    await client.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM deliveries WHERE id = $1 FOR UPDATE', [deliveryId]);
    return async () => {
      await client.query('ROLLBACK');
      await client.end();
    };
  }

  async function arrived(deliveryId: string) {
    return vi.waitFor(async () => {
      const delivery = await storedDelivery(database.db, deliveryId);
      expect(delivery.status).toBe('succeeded');
      return delivery;
    }, RECOVERY);
  }

  test(
    'a worker killed in the middle of a delivery: it arrives after a restart',
    { timeout: 60_000 },
    async () => {
      receiver.answer = silence;
      worker.process.start();
      const deliveryId = await send();
      await vi.waitFor(() => expect(receiver.received).toHaveLength(1), RECOVERY);
      await worker.process.kill();
      expect(await storedDelivery(database.db, deliveryId)).toMatchObject({
        status: 'pending',
        attempts: [],
      });

      receiver.answer = ok;
      worker.process.start();
      const delivery = await arrived(deliveryId);
      expect(delivery.attempts).toMatchObject([{ number: 1, statusCode: 200 }]);
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect(ids).toEqual([delivery.eventId, delivery.eventId]);
    },
  );

  test(
    'a worker killed while it connects: it arrives after a restart, sent once',
    { timeout: 60_000 },
    async () => {
      const connected: Socket[] = [];
      const mute = createServer(
        (socket) => void connected.push(socket.on('error', () => undefined)),
      );
      mute.listen(0, '127.0.0.1');
      await once(mute, 'listening');
      const { port } = mute.address() as AddressInfo;
      const elsewhere = { ...receiver, place: `${receiver.place},localhost:${port}` };
      const other = nodeProcess({
        databaseUrl: database.url,
        redisUrl: backend.redisUrl,
        receiver: elsewhere,
      });
      const url = (at: string) =>
        database.db.endpoint.updateMany({ where: { shopId: shop.id }, data: { url: at } });
      await url(`https://localhost:${port}/hooks`);
      other.process.start();
      const deliveryId = await send();
      await vi.waitFor(() => expect(connected).toHaveLength(1), RECOVERY);
      await other.process.kill();
      await url(`${receiver.url}/hooks`);
      worker.process.start();
      expect((await arrived(deliveryId)).attempts).toMatchObject([{ number: 1, statusCode: 200 }]);
      expect(receiver.received).toHaveLength(1);
      mute.close();
    },
  );

  test(
    'a worker killed after the response and before its record: it is sent again and recorded once',
    { timeout: 60_000 },
    async () => {
      worker.process.start();
      const { deliveryIds, endpointIds } = await commitEvent(database.db, shop);
      const deliveryId = deliveryIds[0] ?? '';
      // Whoever is to record the attempt waits for this row.
      const unlock = await lockDelivery(deliveryId);
      await dispatch(queue, endpointIds);
      await vi.waitFor(async () => {
        const [waiting] = await runSql<{ count: number }>(database.url, WAITING_TO_RECORD);
        expect(waiting?.count).toBe(1);
      }, RECOVERY);
      await worker.process.kill();
      await runSql(database.url, END_WHAT_WAITS);
      await unlock();
      expect(await storedDelivery(database.db, deliveryId)).toMatchObject({ attempts: [] });

      worker.process.start();
      const delivery = await arrived(deliveryId);
      expect(delivery.attempts).toMatchObject([{ number: 1, statusCode: 200 }]);
      expect(receiver.received).toHaveLength(2);
    },
  );

  test(
    'a web process killed between commit and enqueueing: the sweep finds it',
    { timeout: 60_000 },
    async () => {
      worker.process.start();
      const { redisUrl } = backend;
      const web = nodeProcess({ databaseUrl: database.url, redisUrl, receiver }, [
        'test/integration/outbound/commit-and-die.ts',
        shop.domain,
      ]);
      web.process.start();
      const delivery = await vi.waitFor(
        () => database.db.delivery.findFirstOrThrow({ where: { shopId: shop.id } }),
        RECOVERY,
      );
      await vi.waitFor(() => expect(web.process.running).toBe(false), RECOVERY);
      expect(web.lines).toEqual([]);
      await arrived(delivery.id);
      expect(receiver.received).toHaveLength(1);
    },
  );

  test('a queue that came back empty: everything arrives, once', { timeout: 60_000 }, async () => {
    const deliveryIds = await Promise.all(Array.from({ length: 20 }, send));
    await backend.flush();
    worker.process.start();
    await Promise.all(deliveryIds.map(arrived));
    expect(receiver.received).toHaveLength(20);
  });

  test(
    'SIGTERM: what is under way is finished, what is not is left to the next worker',
    { timeout: 60_000 },
    async () => {
      let finish = (): void => undefined;
      receiver.answer = (response) => {
        finish = () => void response.end('late');
      };
      worker.process.start();
      const first = await send();
      await vi.waitFor(() => expect(receiver.received).toHaveLength(1), RECOVERY);
      const stopped = worker.process.stop();
      await vi.waitFor(
        () => expect(worker.lines.join('\n')).toContain('worker stopping'),
        RECOVERY,
      );
      const second = await send();
      finish();
      expect(await stopped).toBe(true);
      expect(await storedDelivery(database.db, first)).toMatchObject({ status: 'succeeded' });
      expect(await storedDelivery(database.db, second)).toMatchObject({
        status: 'pending',
        attempts: [],
      });

      receiver.answer = ok;
      worker.process.start();
      await arrived(second);
      expect(receiver.received).toHaveLength(2);
    },
  );
});
