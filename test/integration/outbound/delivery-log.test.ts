import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import {
  findDelivery,
  listDeliveries,
  listEventDeliveries,
} from '#app/outbound/delivery-log.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: TestShop;
let endpointId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  endpointId = (await makeEndpoint(database.db, shop)).id;
});
afterAll(() => database.drop());

const noon = new Date('2026-11-21T12:00:00.000Z');

async function attempted(
  deliveryId: string,
  number: number,
  statusCode: number | null,
): Promise<void> {
  await database.db.attempt.create({
    data: {
      id: newId('attempt'),
      shopId: shop.id,
      deliveryId,
      endpointId,
      number,
      url: 'https://crm.example.com/hooks',
      startedAt: noon,
      statusCode,
      responseTimeMs: 12,
      error: statusCode === 200 ? null : 'refused',
      responseBody: 'ok',
    },
  });
}

test('pages go from the newest to the oldest, each delivery once, also where times are equal', async () => {
  const committed: string[] = [];
  for (const second of [0, 0, 0, 1, 1, 2, 3]) {
    const occurredAt = new Date(noon.getTime() + second * 1_000);
    committed.push(...(await commitEvent(database.db, shop, { occurredAt })).deliveryIds);
  }
  for (const limit of [1, 2, 3, 7, 50]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listDeliveries(
        database.db,
        { shopId: shop.id, endpointId },
        { cursor, limit },
      );
      expect(page.deliveries.length).toBeLessThanOrEqual(limit);
      seen.push(...page.deliveries.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(committed.toReversed());
  }
});

test('a cursor that is none begins at the newest', async () => {
  const { deliveryIds } = await commitEvent(database.db, shop);
  const page = await listDeliveries(
    database.db,
    { shopId: shop.id, endpointId },
    { cursor: "'; --" },
  );
  expect(page.deliveries.map(({ id }) => id)).toEqual(deliveryIds);
});

test('a delivery is shown with its attempts in order, and when the next one is due', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop, { occurredAt: noon });
  const id = deliveryIds[0] ?? '';
  await attempted(id, 2, null);
  await attempted(id, 1, 500);
  const pending = await findDelivery(database.db, shop.id, id);
  expect(pending).toMatchObject({
    id,
    eventId,
    eventType: 'quote.created',
    endpointName: 'CRM',
    status: 'pending',
    nextAttemptAt: noon,
    attempts: [
      { number: 1, statusCode: 500, responseTimeMs: 12, error: 'refused', responseBody: 'ok' },
      { number: 2, statusCode: null },
    ],
  });
  await database.db.delivery.update({ where: { id }, data: { status: 'failed' } });
  expect(await findDelivery(database.db, shop.id, id)).toMatchObject({
    status: 'failed',
    nextAttemptAt: null,
  });
  expect(await listEventDeliveries(database.db, shop.id, [eventId])).toMatchObject([{ id }]);
});

test('the log of a removed endpoint can still be read, and nobody else reads it', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop);
  await database.db.endpoint.update({ where: { id: endpointId }, data: { removedAt: new Date() } });
  const page = await listDeliveries(database.db, { shopId: shop.id, endpointId });
  expect(page.deliveries).toHaveLength(1);

  const other = await makeShop(database.db);
  expect((await listDeliveries(database.db, { shopId: other.id, endpointId })).deliveries).toEqual(
    [],
  );
  expect(await findDelivery(database.db, other.id, deliveryIds[0] ?? '')).toBeNull();
  expect(await listEventDeliveries(database.db, other.id, [eventId])).toEqual([]);
});
