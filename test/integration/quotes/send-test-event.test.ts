import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { sendTestEvent } from '#app/quotes/send-test-event.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const deps = () => ({ db: database.db, clock: () => new Date('2026-11-21T18:00:00Z') });

test('a test goes to the one endpoint it is for, subscribed or not, and makes no quote', async () => {
  const shop = await makeShop(database.db);
  await makeEndpoint(database.db, shop);
  const { id } = await makeEndpoint(database.db, shop, { events: [] });
  const sent = await sendTestEvent(deps(), shop, id);

  const deliveries = await database.db.delivery.findMany({
    where: { shopId: shop.id },
    include: { event: true },
  });
  expect(deliveries).toHaveLength(1);
  expect(deliveries[0]).toMatchObject({
    id: sent.ok && sent.deliveryId,
    endpointId: id,
    event: { quoteId: null },
  });
  const body = JSON.parse(deliveries[0]?.event.body ?? '') as { type: string; data: unknown };
  expect(body.type).toBe('quote.test');
  expect(EVENTS['quote.test'].data.strict().parse(body.data)).toMatchObject({ test: true });
  expect(await database.db.quote.count()).toBe(0);
});

test('a removed endpoint, another shop’s, or none is not found', async () => {
  const [shop, other] = [await makeShop(database.db), await makeShop(database.db)];
  const foreign = await makeEndpoint(database.db, other);
  const removed = await makeEndpoint(database.db, shop);
  await database.db.endpoint.update({ where: { id: removed.id }, data: { removedAt: new Date() } });
  for (const id of [foreign.id, removed.id, 'ep_nothere']) {
    expect(await sendTestEvent(deps(), shop, id)).toEqual({ ok: false, reason: 'not_found' });
  }
  expect(await database.db.event.count({ where: { shopId: shop.id } })).toBe(0);
});
