import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import type { LanesDeps } from '#app/outbound/lanes/lanes.server.ts';
import type { NewEvent } from '#app/outbound/outbox.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import type { QueueBackend, StartedBackend } from '#test/setup/queue-backends.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { openPipeline, storedDelivery, type Pipeline, type TestWorker } from './pipeline.ts';
import { ok, startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';

export const POLL = { timeout: 10_000, interval: 20 };

/** A whole way from the outbox to a receiver, for the length of a suite, with a new shop for every test. */
export class Delivering {
  database!: TestDatabase;
  backend!: StartedBackend;
  receiver!: TlsReceiver;
  pipeline!: Pipeline;
  worker!: TestWorker;
  shop!: TestShop;

  /** An endpoint of the shop at the receiver. */
  endpoint(options = {}): Promise<{ id: string; secret: string }> {
    const url = `${this.receiver.url}/hooks/token-123`;
    return makeEndpoint(this.database.db, this.shop, { url, ...options });
  }

  stored(id: string | undefined) {
    return storedDelivery(this.database.db, id);
  }

  /** Commits an event and hands it to the queue. */
  async send(event: Partial<NewEvent> = {}): Promise<string[]> {
    const { deliveryIds, endpointIds } = await commitEvent(this.database.db, this.shop, event);
    await dispatch(this.pipeline.queue, endpointIds);
    return deliveryIds;
  }

  /** Commits an event, hands it to the queue and waits until its one delivery has that status. */
  async delivered(expected: string) {
    const deliveryIds = await this.send();
    return vi.waitFor(async () => {
      const delivery = await this.stored(deliveryIds[0]);
      expect(delivery.status).toBe(expected);
      return delivery;
    }, POLL);
  }
}

/** Sets everything up and takes it down again around the tests of a suite. */
export function setUpDelivering(
  queueBackend: QueueBackend,
  overrides: Partial<LanesDeps> = {},
): Delivering {
  const at = new Delivering();
  beforeAll(async () => {
    [at.database, at.backend, at.receiver] = await Promise.all([
      createTestDatabase(),
      queueBackend.start(),
      startTlsReceiver(),
    ]);
    at.pipeline = openPipeline(at, overrides);
    at.worker = await at.pipeline.startWorker();
  });
  beforeEach(async () => {
    at.shop = await makeShop(at.database.db);
    at.receiver.answer = ok;
    at.receiver.received.length = 0;
    at.pipeline.logged.length = 0;
  });
  afterAll(async () => {
    expect(at.pipeline.errors).toEqual([]);
    await at.pipeline.stop();
    await Promise.all([at.backend.stop(), at.receiver.stop()]);
    await at.database.drop();
  });
  return at;
}
