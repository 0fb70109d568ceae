import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findDelivery, listEventDeliveries } from '#app/outbound/delivery-log.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { attempted } from '#test/builders/log.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { telling } from '#test/setup/telling.ts';

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

test('a delivery is shown with its attempts in order, and when the next one is due', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop, { occurredAt: noon });
  const id = deliveryIds[0] ?? '';
  await attempted(database.db, id, { number: 2, statusCode: null, requestHeaders: null });
  await attempted(database.db, id, { number: 1, statusCode: 500 });
  const pending = await findDelivery(database.db, shop.id, id);
  expect(pending).toMatchObject({
    id,
    eventId,
    eventType: 'quote.created',
    endpointName: 'CRM',
    status: 'pending',
    nextAttemptAt: expect.any(Date) as Date,
    attempts: [
      {
        number: 1,
        statusCode: 500,
        responseTimeMs: 12,
        error: telling('The server answered 500.'),
        responseBody: 'ok',
        requestHeaders: { 'content-type': 'application/json', 'x-key': '•••' },
      },
      { number: 2, statusCode: null, requestHeaders: null },
    ],
  });
  await database.db.delivery.update({ where: { id }, data: { status: 'failed' } });
  expect(await findDelivery(database.db, shop.id, id)).toMatchObject({
    status: 'failed',
    nextAttemptAt: null,
  });
  expect(await listEventDeliveries(database.db, shop.id, [eventId])).toMatchObject([{ id }]);
});

test('what was sent is the event’s own body, or the one of the endpoint’s format', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop);
  const id = deliveryIds[0] ?? '';
  const event = await database.db.event.findUniqueOrThrow({ where: { id: eventId } });
  expect((await findDelivery(database.db, shop.id, id))?.body).toBe(event.body);
  await database.db.delivery.update({ where: { id }, data: { body: '{"Entity":"quote"}' } });
  expect((await findDelivery(database.db, shop.id, id))?.body).toBe('{"Entity":"quote"}');
});

test('a delivery to a removed endpoint can still be read, and nobody else reads it', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop);
  const id = deliveryIds[0] ?? '';
  await database.db.endpoint.update({ where: { id: endpointId }, data: { removedAt: new Date() } });
  expect(await findDelivery(database.db, shop.id, id)).toMatchObject({ id });

  const other = await makeShop(database.db);
  expect(await findDelivery(database.db, other.id, id)).toBeNull();
  expect(await listEventDeliveries(database.db, other.id, [eventId])).toEqual([]);
});
