import { TypeID } from 'typeid-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYTHING, type LogFilter } from '#app/outbound/log-filter.ts';
import { readLogPage } from '#app/outbound/log-page.server.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: TestShop;
const ids: { event: string; delivery: string }[] = [];

/** Two events of Q-1001 and one of Q-1002. */
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
  await makeEndpoint(database.db, shop);
  const first = await makeQuote(database.db, shop, { number: 1001, name: 'Q-1001' });
  const second = await makeQuote(database.db, shop, { number: 1002, name: 'Q-1002' });
  for (const [sequence, { id: quoteId }] of [first, first, second].entries()) {
    const { eventId, deliveryIds } = await commitEvent(database.db, shop, {
      quoteId,
      sequence: sequence + 1,
    });
    ids.push({ event: eventId, delivery: deliveryIds[0] ?? '' });
  }
});
afterAll(() => database.drop());

async function found(search: string, filter: Partial<LogFilter> = {}): Promise<string[]> {
  const page = await readLogPage(database.db, shop.id, {
    filter: { ...EVERYTHING, ...filter, search },
  });
  return page.entries.map(({ id }) => id);
}

test('a quote’s number finds all its deliveries, with the prefix or without', async () => {
  const ofFirst = [ids[1]?.delivery, ids[0]?.delivery];
  for (const text of ['1001', '#1001', 'Q-1001', 'q-1001']) {
    expect(await found(text)).toEqual(ofFirst);
  }
  expect(await found('X-1001')).toEqual([]);
  expect(await found('1003')).toEqual([]);
  expect(await found('99999999999999999999')).toEqual([]);
});

test('an event’s id, its GUID and a delivery’s id find theirs', async () => {
  const [{ event, delivery } = { event: '', delivery: '' }] = ids;
  expect(await found(event)).toEqual([delivery]);
  expect(await found(TypeID.fromString(event, 'evt').toUUID())).toEqual([delivery]);
  expect(await found(delivery.toUpperCase())).toEqual([delivery]);
});

test('a search and the other filters narrow each other', async () => {
  expect(await found('1001', { status: 'failed' })).toEqual([]);
  expect(await found('1001', { status: 'pending' })).toHaveLength(2);
  expect(await found('1001', { eventType: 'quote.deleted' })).toEqual([]);
});

test('what is nothing of these finds nothing', async () => {
  for (const text of ['Ada', '%', "'; DROP TABLE deliveries; --", '🙂']) {
    expect(await found(text)).toEqual([]);
  }
});
