import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveUsesShortcuts, usesShortcuts } from '#app/quotes/team/uses-shortcuts.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { makeMember } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('shortcuts are there until somebody turns them off, for themself alone and in their own shop', async () => {
  const { db } = database;
  const [shop, other] = [await makeShop(db), await makeShop(db)];
  const [anna, ben] = [await makeMember(db, shop), await makeMember(db, shop)];
  const uses = ({ memberId }: { memberId: string | null }) =>
    usesShortcuts(db, { shopId: shop.id, memberId });
  await saveUsesShortcuts(db, { shopId: other.id, memberId: anna.memberId }, false);
  expect(await uses(anna)).toBe(true);
  await saveUsesShortcuts(db, { shopId: shop.id, memberId: anna.memberId }, false);
  expect([await uses(anna), await uses(ben), await uses({ memberId: null })]).toEqual([
    false,
    true,
    true,
  ]);
});
