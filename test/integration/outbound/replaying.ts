import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newId } from '#app/ids.ts';
import type { DeliveryQueue } from '#app/outbound/delivery-queue.ts';
import { EVERYTHING, type LogFilter } from '#app/outbound/log-filter.ts';
import type { ReplayFilter } from '#app/outbound/replay.ts';
import { inBatches } from '#test/builders/in-batches.ts';
import { makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

/** A queue that keeps whom it was asked to wake. */
interface WatchedQueue extends DeliveryQueue {
  woken: string[][];
}

interface SomeDeliveries {
  endpointId: string;
  count?: number;
  status?: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  eventType?: string;
  /** When the first event happened; the others follow by a second each. */
  from?: Date;
  delivered?: boolean;
  /** When the next attempt of a pending one is due, in milliseconds from now. */
  dueInMs?: number;
  attempts?: number;
}

const HOUR_MS = 3_600_000;

/** A shop with an endpoint and a queue that only watches, new for every test. */
export function setUpReplaying() {
  const at = {} as {
    database: TestDatabase;
    shop: TestShop;
    endpointId: string;
    queue: WatchedQueue;
    deps: { db: TestDatabase['db']; queue: WatchedQueue };
  };
  beforeAll(async () => {
    at.database = await createTestDatabase();
  });
  beforeEach(async () => {
    const { db } = at.database;
    await db.$executeRaw`UPDATE replays SET status = 'done'`;
    at.shop = await makeShop(db);
    at.endpointId = (await makeEndpoint(db, at.shop)).id;
    const woken: string[][] = [];
    at.queue = {
      woken,
      wake: async (endpointIds) => void woken.push(endpointIds),
      close: () => Promise.resolve(),
    };
    at.deps = { db, queue: at.queue };
  });
  afterAll(() => at.database.drop());

  /** Deliveries as the engine left them, oldest first; answers their ids. */
  async function deliveries(some: SomeDeliveries): Promise<string[]> {
    const { endpointId, count = 1, status = 'failed', eventType = 'quote.created' } = some;
    const from = some.from ?? new Date(Date.now() - HOUR_MS);
    const settledAt = status === 'pending' ? null : from;
    const { shop, database } = at;
    const eventId = newId('event');
    await database.db.event.create({
      data: { id: eventId, shopId: shop.id, type: eventType, occurredAt: from, body: '{}' },
    });
    const rows = Array.from({ length: count }, (_, position) => ({
      id: newId('delivery'),
      shopId: shop.id,
      eventId,
      endpointId,
      eventType,
      status,
      attemptCount: some.attempts ?? (status === 'pending' ? 0 : 4),
      nextAttemptAt: new Date(Date.now() + (some.dueInMs ?? -1_000)),
      createdAt: new Date(from.getTime() + position * 1_000),
      completedAt: settledAt,
      deliveredAt: (some.delivered ?? status === 'succeeded') ? from : null,
    }));
    await inBatches(rows, (data) => database.db.delivery.createMany({ data }));
    return rows.map(({ id }) => id);
  }

  const stored = (id: string | undefined) =>
    at.database.db.delivery.findUniqueOrThrow({ where: { id: id ?? '' } });

  /** As if the engine had sent all that is due: ids in the order in which they left. */
  async function sendDue(status: 'succeeded' | 'failed' = 'succeeded'): Promise<string[]> {
    const sent = await at.database.db.$queryRaw<{ id: string }[]>`
      WITH due AS (
        SELECT d.id FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id
         WHERE d.shop_id = ${at.shop.id} AND d.status = 'pending'
           AND d.next_attempt_at <= now() AND e.status = 'enabled'
      )
      UPDATE deliveries d
         SET status = ${status}::delivery_status, attempt_count = attempt_count + 1,
             completed_at = now(),
             delivered_at = CASE WHEN ${status} = 'succeeded' THEN now() ELSE delivered_at END
        FROM due WHERE d.id = due.id
      RETURNING d.id`;
    return sent.map(({ id }) => id).toSorted();
  }

  return Object.assign(at, { deliveries, stored, sendDue });
}

/** A filter of the log as far as it is given. */
export function replayFilter(log: Partial<LogFilter> = {}, alsoDelivered = false): ReplayFilter {
  return { log: { ...EVERYTHING, ...log }, alsoDelivered };
}
