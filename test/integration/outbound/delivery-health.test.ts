import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readDeliveryHealth } from '#app/outbound/delivery-health.server.ts';
import { findKnownEndpoint } from '#app/outbound/find-known-endpoint.server.ts';
import { hasDelivered } from '#app/outbound/has-delivered.server.ts';
import { lastDeliveries } from '#app/outbound/last-deliveries.server.ts';
import { listRemovedEndpoints } from '#app/outbound/list-removed-endpoints.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
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

const EPOCH = new Date(0);

/** Commits an event to the one endpoint and ends its delivery. */
async function ended(status: 'succeeded' | 'failed', statusCode: number | null): Promise<string> {
  const { deliveryIds } = await commitEvent(database.db, shop);
  const id = deliveryIds[0] ?? '';
  const error = status === 'failed' ? `The server answered ${statusCode}.` : null;
  const attempt = { startedAt: new Date(), url: 'https://crm.example.com', responseTimeMs: 45 };
  await database.db.attempt.create({
    data: {
      ...attempt,
      shopId: shop.id,
      deliveryId: id,
      endpointId,
      number: 1,
      statusCode,
      error,
    },
  });
  await database.db.delivery.update({ where: { id }, data: { status } });
  return id;
}

test('health counts deliveries by how they went and names the newest failures', async () => {
  await ended('succeeded', 200);
  const failedId = await ended('failed', 401);
  await commitEvent(database.db, shop);

  const health = await readDeliveryHealth(database.db, shop.id, EPOCH);

  const one = { count: 1, more: false };
  expect(health).toMatchObject({ succeeded: one, failed: one, pending: one });
  expect(health.failures).toMatchObject([
    { deliveryId: failedId, endpointName: 'CRM', statusCode: 401 },
  ]);
});

test('health leaves out what is older, of a removed endpoint or of another shop', async () => {
  await ended('failed', 500);
  const inAnHour = new Date(Date.now() + 3_600_000);
  const zero = { count: 0, more: false };
  const none = { succeeded: zero, failed: zero, pending: zero, failures: [] };

  expect(await readDeliveryHealth(database.db, shop.id, inAnHour)).toEqual(none);
  const other = await makeShop(database.db);
  expect(await readDeliveryHealth(database.db, other.id, EPOCH)).toEqual(none);
  await removeEndpoint({ db: database.db, clock: () => new Date() }, shop.id, endpointId);
  expect(await readDeliveryHealth(database.db, shop.id, EPOCH)).toEqual(none);
});

test('an event type has been delivered once an endpoint took it', async () => {
  await commitEvent(database.db, shop);
  expect(await hasDelivered(database.db, shop.id, 'quote.created')).toBe(false);
  await ended('succeeded', 200);
  expect(await hasDelivered(database.db, shop.id, 'quote.created')).toBe(true);
  expect(await hasDelivered(database.db, shop.id, 'quote.test')).toBe(false);
});

test('the last delivery of an endpoint is its newest, with what was answered to it', async () => {
  const silent = await makeEndpoint(database.db, shop, { events: ['quote.sent'] });
  await ended('succeeded', 200);
  await ended('failed', 503);

  const last = await lastDeliveries(database.db, shop.id, [endpointId, silent.id]);

  expect(last).toMatchObject([{ endpointId, status: 'failed', statusCode: 503 }]);
  expect(last[0]?.createdAt).toBeInstanceOf(Date);
  const other = await makeShop(database.db);
  expect(await lastDeliveries(database.db, other.id, [endpointId])).toEqual([]);
  expect(await lastDeliveries(database.db, shop.id, [])).toEqual([]);
});

test('a removed endpoint is still known to its own shop', async () => {
  const now = new Date('2026-11-21T12:00:00.000Z');
  expect(await listRemovedEndpoints(database.db, shop.id)).toEqual([]);
  await removeEndpoint({ db: database.db, clock: () => now }, shop.id, endpointId);

  expect(await listRemovedEndpoints(database.db, shop.id)).toMatchObject([
    { id: endpointId, name: 'CRM', removedAt: now },
  ]);
  expect(await findKnownEndpoint(database.db, shop.id, endpointId)).toMatchObject({
    removedAt: now,
  });
  const other = await makeShop(database.db);
  expect(await findKnownEndpoint(database.db, other.id, endpointId)).toBeNull();
});
