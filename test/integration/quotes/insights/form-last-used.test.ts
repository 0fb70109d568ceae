import { afterAll, beforeAll, expect, test } from 'vitest';
import { formLastUsed } from '#app/quotes/insights/form-last-used.server.ts';
import { makeFile, makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the form was used when a request or a file came from the shop’s own storefront', async () => {
  const { db } = database;
  const [shop, other] = [await makeShop(db), await makeShop(db)];
  const [monday, tuesday, friday] = [23, 24, 27].map((day) => new Date(`2026-11-${day}T09:00:00Z`));
  await makeQuote(db, shop, { origin: 'staff', createdAt: friday });
  await makeQuote(db, other, { createdAt: friday });
  await makeFile(db, other, { createdAt: friday });
  expect(await formLastUsed(db, shop.id)).toBeNull();
  await makeQuote(db, shop, { createdAt: monday });
  expect(await formLastUsed(db, shop.id)).toEqual(monday);
  await makeFile(db, shop, { createdAt: tuesday });
  expect(await formLastUsed(db, shop.id)).toEqual(tuesday);
});
