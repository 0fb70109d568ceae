import { afterAll, beforeAll, expect, test } from 'vitest';
import { countChanged } from '#app/quotes/list/count-changed.server.ts';
import { commitEvent, makeShop } from '#test/builders/outbound.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a list left open hears of a shop’s quotes that were made, changed or deleted since it was read', async () => {
  const { db } = database;
  const [shop, other] = [await makeShop(db), await makeShop(db)];
  const at = (second: number) => new Date(Date.UTC(2026, 10, 29, 12, 0, second));
  for (const second of [1, 2, 3]) await makeQuote(db, shop, { updatedAt: at(second) });
  for (const each of [shop, other]) {
    const { id } = await makeQuote(db, each, { updatedAt: at(4), status: 'deleted' });
    const events = [
      { quoteId: id, type: 'quote.created', sequence: 1, occurredAt: at(4) },
      { quoteId: id, type: 'quote.deleted', sequence: 2, occurredAt: at(4) },
    ] as const;
    for (const event of events) await commitEvent(db, each, event);
  }
  await makeQuote(db, other, { updatedAt: at(5) });
  expect(await countChanged(db, shop.id, at(1))).toBe(3);
  expect(await countChanged(db, shop.id, at(3))).toBe(1);
  expect(await countChanged(db, shop.id, at(4))).toBe(0);
});
