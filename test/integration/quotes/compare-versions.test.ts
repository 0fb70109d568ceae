import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareVersions } from '#app/quotes/versions/compare/compare-versions.ts';
import { findComparison } from '#app/quotes/versions/compare/find-comparison.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeShop, type TestShop } from '#test/builders/outbound.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { deps, request, taken } from './sending.ts';

/** Versions as they are stored, beside each other. */

let database: TestDatabase;
let shop: TestShop;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
});
afterAll(() => database.drop());

const compared = async (quoteId: string, address: string, shopId = shop.id) => {
  const which = { shopId, quoteId };
  return findComparison(database.db, which, new URLSearchParams(address));
};

async function sendTwice(): Promise<string> {
  const actor = await makeMember(database.db, shop);
  const lines = [line(), line({ productTitle: 'Nut' })];
  const { id } = await makeQuote(database.db, shop, {}, lines);
  const send = async () =>
    taken(await sendQuote(deps(database.db), { shop, quoteId: id, actor }, request()));
  await send();
  await database.db.quoteLineItem.updateMany({
    where: { quoteId: id, productTitle: 'Nut' },
    data: { quantity: 20 },
  });
  await send();
  return id;
}

test('two versions of a quote are told apart line by line, their lines known by their ids', async () => {
  const found = await compared(await sendTwice(), '');
  expect(found).toMatchObject({
    quote: { changed: false },
    versions: [{ number: 2 }, { number: 1 }],
    compared: { chosen: { from: 1, to: 2 }, hasMistake: false },
  });
  if (!found?.compared) throw new Error('There are two.');
  expect(compareVersions(found.compared.before, found.compared.after).lines).toMatchObject([
    { change: 'same' },
    { change: 'changed', parts: ['quantity', 'total'] },
  ]);
});

test('and the last one is, from the quote as it stands now', async () => {
  const id = await sendTwice();
  await database.db.quote.update({ where: { id }, data: { changed: true, terms: 'Net 30' } });
  const found = await compared(id, '');
  expect(found?.compared).toMatchObject({
    chosen: { from: 2, to: 'now' },
    after: { snapshot: { terms: 'Net 30' }, expiresAt: null },
  });
});

test('a quote that was never sent has nothing to compare', async () => {
  const { id } = await makeQuote(database.db, shop);
  expect(await compared(id, 'from=1&to=2')).toMatchObject({ versions: [], compared: null });
});

test('the quote of another shop, or one that is gone, is none', async () => {
  const id = await sendTwice();
  const other = await makeShop(database.db);
  expect(await compared(id, '', other.id)).toBeNull();
  await database.db.quote.update({ where: { id }, data: { status: 'deleted' } });
  expect(await compared(id, '')).toBeNull();
});
