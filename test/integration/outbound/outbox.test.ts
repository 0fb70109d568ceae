import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendEvent } from '#app/outbound/outbox.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: TestShop;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
});
afterAll(() => database.drop());

const endpointsOf = async (deliveryIds: string[]): Promise<string[]> => {
  const rows = await database.db.delivery.findMany({ where: { id: { in: deliveryIds } } });
  return rows.map((row) => row.endpointId).toSorted();
};

test('one delivery per endpoint that subscribed and takes events, of this shop', async () => {
  const crm = await makeEndpoint(database.db, shop);
  const erp = await makeEndpoint(database.db, shop, {
    events: ['quote.converted', 'quote.created'],
  });
  const paused = await makeEndpoint(database.db, shop, { status: 'paused' });
  await makeEndpoint(database.db, shop, { status: 'disabled' });
  await makeEndpoint(database.db, shop, { events: ['quote.converted'] });
  const removed = await makeEndpoint(database.db, shop);
  await database.db.endpoint.update({ where: { id: removed.id }, data: { removedAt: new Date() } });
  await makeEndpoint(database.db, await makeShop(database.db));

  const { eventId, deliveryIds } = await commitEvent(database.db, shop);
  expect(eventId).toMatch(/^evt_/);
  expect(await endpointsOf(deliveryIds)).toEqual([crm.id, erp.id, paused.id].toSorted());
});

test('an event for one endpoint goes there alone, subscribed or not', async () => {
  await makeEndpoint(database.db, shop);
  const { id } = await makeEndpoint(database.db, shop, { events: ['quote.converted'] });
  const { deliveryIds } = await commitEvent(database.db, shop, {
    type: 'quote.test',
    endpointId: id,
  });
  expect(await endpointsOf(deliveryIds)).toEqual([id]);

  const elsewhere = await makeEndpoint(database.db, await makeShop(database.db));
  expect((await commitEvent(database.db, shop, { endpointId: elsewhere.id })).deliveryIds).toEqual(
    [],
  );
});

test('an event nobody hears of is kept all the same', async () => {
  const { eventId, deliveryIds } = await commitEvent(database.db, shop);
  expect(deliveryIds).toEqual([]);
  expect(await database.db.event.count({ where: { id: eventId } })).toBe(1);
});

test('the body is frozen as the wire contract has it, byte for byte', async () => {
  const occurredAt = new Date('2026-11-21T18:00:00.000Z');
  const data = { quote_id: 'quo_1', quote_number: 'Q-1001', sequence: 1, message: null };
  const { eventId } = await commitEvent(database.db, shop, { occurredAt, data });
  const { body } = await database.db.event.findUniqueOrThrow({ where: { id: eventId } });
  expect(body).toBe(
    `{"id":"${eventId}","type":"quote.created","timestamp":"2026-11-21T18:00:00.000Z",` +
      `"shop_domain":"${shop.domain}","data":{"quote_id":"quo_1","quote_number":"Q-1001","sequence":1,"message":null}}`,
  );
});

test('a change that is rolled back leaves neither event nor delivery', async () => {
  await makeEndpoint(database.db, shop);
  const change = database.db.$transaction(async (tx) => {
    await appendEvent(tx, {
      shop,
      quoteId: null,
      type: 'quote.created',
      sequence: null,
      occurredAt: new Date(),
      data: {},
    });
    throw new Error('the quote was not saved after all');
  });
  await expect(change).rejects.toThrow('after all');
  expect(await database.db.event.count({ where: { shopId: shop.id } })).toBe(0);
  expect(await database.db.delivery.count({ where: { shopId: shop.id } })).toBe(0);
});
