import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardVersion } from '#app/quotes/board/board-version.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import { changeStage } from '#app/quotes/steps/change-stage.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
});
afterAll(() => database.drop());

const version = async (of: InstalledShop): Promise<string> =>
  boardVersion(database.db, of.id, await listStages(database.db, of.id));

async function moveOne(of: InstalledShop): Promise<void> {
  const quote = await makeQuote(database.db, of);
  const actor = await makeMember(database.db, of);
  const second = (await listStages(database.db, of.id))[1];
  const deps = { db: database.db, clock: () => new Date() };
  const moved = await changeStage(deps, { shop: of, quoteId: quote.id, actor }, second?.id ?? '');
  expect(moved.ok).toBe(true);
}

test('the version of a board stays while nothing happens, and is another one after a move', async () => {
  await moveOne(shop);
  const before = await version(shop);
  expect(await version(shop)).toBe(before);
  await moveOne(shop);
  expect(await version(shop)).not.toBe(before);
});

test('what happens in another shop leaves it alone', async () => {
  const before = await version(shop);
  await moveOne(await makeShop(database.db));
  expect(await version(shop)).toBe(before);
});

test('a stage that is called something else makes another one', async () => {
  const before = await version(shop);
  const [first] = await listStages(database.db, shop.id);
  await database.db.stage.update({ where: { id: first?.id ?? '' }, data: { name: 'Inbox' } });
  expect(await version(shop)).not.toBe(before);
});
