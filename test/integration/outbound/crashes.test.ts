import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import type { DeliveryQueue } from '#app/outbound/delivery-queue.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { describeOnEachBackend, type StartedBackend } from '#test/setup/queue-backends.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { storedDelivery } from './pipeline.ts';
import { ok, silence, startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';
import { nodeProcess, type NodeProcess } from './worker-process.ts';

/** A killed worker's delivery is free again after 15 s, and swept up within 5 s of that. */
const RECOVERY = { timeout: 40_000, interval: 100 };

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
    const { deliveryIds } = await commitEvent(database.db, shop);
    await dispatch(queue, deliveryIds);
    return deliveryIds[0] ?? '';
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
