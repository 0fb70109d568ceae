import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { eraseCustomer } from '#app/quotes/erase-customer.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { assignQuote } from '#app/quotes/steps/assign-quote.server.ts';
import { changeStage } from '#app/quotes/steps/change-stage.server.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { foldTallies, foldTalliesOf } from '#app/quotes/tallies/fold-tallies.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { makeMany, type ManyQuotes } from '../list/many-quotes.ts';

/** Whatever happens to quotes, tallies come to what counting and summing all of them comes to. */

let database: TestDatabase;
let shop: InstalledShop;
let many: ManyQuotes;
let actor: Actor;
beforeAll(async () => void (database = await createTestDatabase()));
beforeEach(async () => {
  shop = await makeShop(database.db);
  many = await makeMany(database.db, shop, 40);
  actor = await makeMember(database.db, shop);
  // Beyond those that were made.
  await database.db.shop.update({ where: { id: shop.id }, data: { nextQuoteNumber: 100_000 } });
});
afterAll(() => database.drop());

const deps = () => ({ db: database.db, clock: () => new Date() });
const on = ({ id }: Pick<CurrentQuote, 'id'>) => ({ shop, quoteId: id, actor });
const rows = () => database.db.quoteTally.count({ where: { shopId: shop.id } });
const at = <T>(values: readonly T[], nth: number): T => values[nth % values.length] as T;

/** What tallies say otherwise than the quotes of all shops, both as they are at one moment. */
const differences = (): Promise<unknown[]> => database.db.$queryRaw`
  SELECT * FROM (
    SELECT shop_id, stage_id, status, assignee_id, currency,
           sum(count)::int AS count, sum(total) AS total
    FROM quote_tallies GROUP BY 1, 2, 3, 4, 5 HAVING sum(count) <> 0 OR sum(total) <> 0
  ) tallied FULL JOIN (
    SELECT shop_id, stage_id, status, assignee_id, currency,
           count(*)::int AS count, sum(total) AS total
    FROM quotes WHERE status <> 'deleted' GROUP BY 1, 2, 3, 4, 5
  ) counted
    ON to_jsonb(tallied) = to_jsonb(counted)
  WHERE tallied.shop_id IS NULL OR counted.shop_id IS NULL`;

test('new quotes, steps, deletions and erasing at the same time leave tallies that are right at every moment', async () => {
  const { quotes, stageIds, memberIds } = many;
  const asked = { shop, admin: shopThatSells(), customerGid: null };
  const taken = quotes.flatMap((quote, nth) => [
    () => changeStage(deps(), on(quote), at(stageIds, nth)),
    () => assignQuote(deps(), on(quote), nth % 3 === 0 ? null : at(memberIds, nth)),
    () => changeStage(deps(), on(quote), at(stageIds, nth + 1)),
    () =>
      nth % 4 === 0
        ? removeQuote(deps(), on(quote))
        : requestQuote(deps(), asked, quoteRequest({ client_key: `at-once-${nth}` })),
  ]);
  const seen: unknown[][] = [];
  const look = async () => {
    seen.push(await differences());
    await Promise.all([foldTalliesOf(database.db, shop.id), foldTalliesOf(database.db, shop.id)]);
  };
  let done = 0;
  const hands = [0, 1, 2, 3].map(async (hand) => {
    for (let nth = hand; nth < taken.length; nth += 4) {
      await taken[nth]?.();
      done += 1;
      // One hand looks and adds up while the others go on.
      if (done % 4 === 0) await look();
    }
  });
  const erasing = { ...deps(), adminFor: () => Promise.resolve(null) };
  const erased = eraseCustomer(erasing, shop, { gid: null, email: 'zola@medan.example' });
  await Promise.all([...hands, erased]);
  expect(await erased).toBeGreaterThan(0);
  expect(seen).toHaveLength(taken.length / 4);
  expect(seen.flat()).toEqual([]);
  expect(await differences()).toEqual([]);
});

test('what is done to many quotes by the database counts as well', async () => {
  const { db } = database;
  const [memberId = ''] = many.memberIds;
  await db.teamMember.delete({ where: { id: memberId } });
  expect(await db.quote.count({ where: { shopId: shop.id, assigneeId: memberId } })).toBe(0);
  expect(await differences()).toEqual([]);
  await db.quote.updateMany({
    where: { shopId: shop.id, status: 'sent' },
    data: { status: 'expired', total: '12.5' },
  });
  expect(await differences()).toEqual([]);
  await db.quote.deleteMany({ where: { shopId: shop.id, status: 'expired' } });
  expect(await differences()).toEqual([]);
});

test('a change that is taken back was none', async () => {
  const { db } = database;
  const before = await rows();
  const taken = db.$transaction(async (tx) => {
    await tx.quote.updateMany({ where: { shopId: shop.id }, data: { total: '1' } });
    throw new Error('taken back');
  });
  await expect(taken).rejects.toThrow('taken back');
  expect(await differences()).toEqual([]);
  expect(await rows()).toBe(before);
});

test('what tallies do not tell apart writes none', async () => {
  const [quote] = many.quotes;
  const before = await rows();
  await database.db.quote.update({
    where: { id: quote?.id ?? '' },
    data: { message: 'As we said.', tags: ['rush'] },
  });
  expect(await rows()).toBe(before);
  await database.db.quote.update({ where: { id: quote?.id ?? '' }, data: { total: '7' } });
  expect(await rows()).toBe(before + 2);
});

test('many rows are added up to one of a kind, and few are left', async () => {
  const { db } = database;
  const quote = await makeQuote(db, shop);
  await foldTallies(deps());
  for (let total = 1; total <= 60; total += 1) {
    await db.quote.update({ where: { id: quote.id }, data: { total } });
  }
  const before = await rows();
  expect(await foldTallies(deps())).toBe(1);
  expect(before - (await rows())).toBeGreaterThanOrEqual(120);
  expect(await differences()).toEqual([]);
  expect(await foldTallies(deps())).toBe(0);
});

test('a shop takes its tallies with it', async () => {
  const { db } = database;
  const other = await makeShop(db);
  await makeMany(db, other, 5);
  await db.shop.delete({ where: { id: shop.id } });
  expect(await rows()).toBe(0);
  expect(await db.quoteTally.count({ where: { shopId: other.id } })).toBeGreaterThan(0);
  expect(await differences()).toEqual([]);
});
