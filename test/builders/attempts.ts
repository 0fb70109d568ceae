import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import { inBatches } from './in-batches.ts';
import type { TestShop } from './outbound.ts';

interface TestAttempt {
  endpointId: string;
  startedAt: Date;
  responseTimeMs?: number;
  statusCode?: number | null;
  error?: string | null;
}

/** Attempts put straight into the database, each of a delivery of its own, all of one event. */
export async function makeAttempts(
  db: Db,
  shop: TestShop,
  attempts: TestAttempt[],
): Promise<string[]> {
  const eventId = newId('event');
  const occurredAt = new Date();
  await db.event.create({
    data: { id: eventId, shopId: shop.id, type: 'quote.created', occurredAt, body: '{}' },
  });
  const rows = attempts.map((attempt) => ({ ...attempt, deliveryId: newId('delivery') }));
  await inBatches(rows, (batch) => store(db, { shopId: shop.id, eventId }, batch));
  return rows.map(({ deliveryId }) => deliveryId);
}

async function store(
  db: Db,
  ofAll: { shopId: number; eventId: string },
  rows: (TestAttempt & { deliveryId: string })[],
): Promise<void> {
  const { shopId, eventId } = ofAll;
  await db.delivery.createMany({
    data: rows.map(({ deliveryId, endpointId, startedAt, error }) => ({
      id: deliveryId,
      shopId,
      eventId,
      endpointId,
      eventType: 'quote.created',
      status: error ? ('failed' as const) : ('succeeded' as const),
      attemptCount: 1,
      createdAt: startedAt,
      nextAttemptAt: startedAt,
      completedAt: startedAt,
      deliveredAt: error ? null : startedAt,
    })),
  });
  await db.attempt.createMany({
    data: rows.map((row) => ({
      statusCode: row.error ? 500 : 200,
      responseTimeMs: 45,
      error: null,
      ...row,
      number: 1,
      shopId,
      url: 'https://crm.example.com/hooks',
    })),
  });
}
