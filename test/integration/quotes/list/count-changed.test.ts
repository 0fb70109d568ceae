import { afterAll, beforeAll, expect, test } from 'vitest';
import { countChanged } from '#app/quotes/list/count-changed.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a list left open hears of a shop’s quotes that were made or changed since it was read', async () => {
  const { db } = database;
  const [shop, other] = [await makeShop(db), await makeShop(db)];
  const at = (second: number) => new Date(Date.UTC(2026, 10, 29, 12, 0, second));
  for (const second of [1, 2, 3]) await makeQuote(db, shop, { updatedAt: at(second) });
  await makeQuote(db, shop, { updatedAt: at(4), status: 'deleted' });
  await makeQuote(db, other, { updatedAt: at(4) });
  expect(await countChanged(db, shop.id, at(1))).toBe(2);
  expect(await countChanged(db, shop.id, at(3))).toBe(0);
});
