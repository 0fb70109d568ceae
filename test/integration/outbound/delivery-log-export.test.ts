import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportLog } from '#app/outbound/export-log.server.ts';
import { EVERYTHING } from '#app/outbound/log-filter.ts';
import { message } from '#app/texts/message.ts';
import { attempted } from '#test/builders/log.ts';
import { commitEvent, makeEndpoint, makeShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('an export has a line for each attempt and for what had none, over all its batches', async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const endpoint = await makeEndpoint(db, shop);
  const { deliveryIds } = await commitEvent(db, shop);
  const tried = deliveryIds[0] ?? '';
  await attempted(db, tried, { number: 1, statusCode: 500 });
  await attempted(db, tried, { number: 2, statusCode: 200 });
  const { eventId } = await commitEvent(db, shop);
  // One more than a batch, and as many again at one and the same moment.
  await db.delivery.createMany({
    data: Array.from({ length: 2_001 }, (_, index) => ({
      id: `dlv_${index}`,
      shopId: shop.id,
      eventId,
      eventType: 'quote.created',
      endpointId: endpoint.id,
      createdAt: new Date('2026-01-01T00:00:00.000Z'),
      nextAttemptAt: new Date(),
    })),
  });
  const lines = [];
  for await (const batch of exportLog(db, shop.id, EVERYTHING)) {
    expect(batch.length).toBeLessThanOrEqual(1_001);
    lines.push(...batch);
  }
  expect(lines).toHaveLength(2_001 + 1 + 2);
  expect(new Set(lines.map(({ deliveryId }) => deliveryId)).size).toBe(2_003);
  expect(lines.filter(({ deliveryId }) => deliveryId === tried)).toMatchObject([
    { attempt: 1, statusCode: 500, error: 'The server answered 500.', endpointName: 'CRM' },
    { attempt: 2, statusCode: 200, error: null },
  ]);
  expect(lines[0]).toMatchObject({ eventId, attempt: null, startedAt: null, url: null });
});

test('an export of nothing is no batch, and one that is given up reads no further', async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const reading = exportLog(db, shop.id, EVERYTHING);
  expect(await reading.next()).toEqual({ done: true, value: undefined });
  await makeEndpoint(db, shop);
  await commitEvent(db, shop);
  const other = exportLog(db, shop.id, EVERYTHING);
  expect((await other.next()).value).toHaveLength(1);
  await other.return();
  expect((await other.next()).done).toBe(true);
});

test('why an attempt failed is exported in English', async () => {
  const { db } = database;
  const shop = await makeShop(db);
  await makeEndpoint(db, shop);
  const { deliveryIds } = await commitEvent(db, shop);
  const error = JSON.stringify(message('failures.refused', { host: 'crm.example.com' }));
  await attempted(db, deliveryIds[0] ?? '', { statusCode: null, error });
  const { value: lines } = await exportLog(db, shop.id, EVERYTHING).next();
  expect(lines).toMatchObject([
    { error: 'crm.example.com refused the connection. Is the server running?' },
  ]);
});
