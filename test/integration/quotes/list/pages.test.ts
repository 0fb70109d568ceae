import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { listQuotes, type QuoteListing } from '#app/quotes/list-quotes.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

async function ask(changes: Record<string, unknown> = {}, by = shop): Promise<string> {
  const deps = { db: database.db, clock: () => new Date() };
  const result = await requestQuote(
    deps,
    { shop: by, admin: shopThatSells(), customerGid: null },
    quoteRequest(changes),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.quote.id;
}

async function names(listing: QuoteListing = {}): Promise<string[]> {
  return (await listQuotes(database.db, shop.id, listing)).quotes.map(({ name }) => name);
}

const customer = (name: string, email: string, company = '') => ({
  customer: { name, email, company },
});

describe('the list', () => {
  test('of a new shop is empty', async () => {
    expect(await listQuotes(database.db, shop.id)).toEqual({
      quotes: [],
      nextCursor: null,
      previousCursor: null,
    });
  });

  test('says of each quote what a row shows', async () => {
    await ask({
      line_items: [
        { variant_id: 1, quantity: 3 },
        { variant_id: 2, quantity: 1, requested_price: '5' },
      ],
    });
    expect((await listQuotes(database.db, shop.id)).quotes).toEqual([
      {
        id: expect.stringMatching(/^quo_/),
        name: 'Q-1001',
        status: 'requested',
        customerName: 'Ada Lovelace',
        customerCompany: 'Engines Ltd',
        customerEmail: 'ada@example.com',
        itemCount: 2,
        total: '65.00',
        currency: 'USD',
        createdAt: expect.any(Date),
        stage: { name: 'New', color: 'info' },
        assigneeName: null,
      },
    ]);
  });

  test('goes forth and back in pages that new quotes do not shift', async () => {
    for (let n = 0; n < 7; n += 1) await ask();
    const first = await listQuotes(database.db, shop.id, { limit: 3 });
    expect(first.quotes.map(({ name }) => name)).toEqual(['Q-1007', 'Q-1006', 'Q-1005']);
    expect(first.previousCursor).toBeNull();

    await ask();
    const second = await listQuotes(database.db, shop.id, { limit: 3, cursor: first.nextCursor });
    expect(second.quotes.map(({ name }) => name)).toEqual(['Q-1004', 'Q-1003', 'Q-1002']);
    const last = await listQuotes(database.db, shop.id, { limit: 3, cursor: second.nextCursor });
    expect(last.quotes.map(({ name }) => name)).toEqual(['Q-1001']);
    expect(last.nextCursor).toBeNull();

    const back = await listQuotes(database.db, shop.id, { limit: 3, cursor: last.previousCursor });
    expect(back.quotes.map(({ name }) => name)).toEqual(['Q-1004', 'Q-1003', 'Q-1002']);
    const front = await listQuotes(database.db, shop.id, { limit: 3, cursor: back.previousCursor });
    expect(front.quotes.map(({ name }) => name)).toEqual(['Q-1007', 'Q-1006', 'Q-1005']);
    expect(await names({ limit: 3, cursor: front.previousCursor })).toEqual(['Q-1008']);
  });

  test.each(['', 'x', 'older-', 'older-99999999999', "older-1' OR 1=1", 'sideways-5'])(
    'begins at the start for the cursor %j',
    async (cursor) => {
      await ask();
      expect(await names({ cursor })).toEqual(['Q-1001']);
    },
  );

  test('gives between one and a hundred a page', async () => {
    for (let n = 0; n < 2; n += 1) await ask();
    expect(await names({ limit: 0 })).toHaveLength(1);
    expect(await names({ limit: 1e9 })).toHaveLength(2);
  });

  test('leaves deleted quotes and other shops’ out', async () => {
    const id = await ask();
    await ask({}, await makeShop(database.db));
    expect(await names()).toEqual(['Q-1001']);
    await database.db.quote.update({ where: { id }, data: { status: 'deleted' } });
    expect(await names()).toEqual([]);
  });
});

describe('searching', () => {
  beforeEach(async () => {
    await ask(customer('Ada Lovelace', 'ada@engines.example', 'Engines 100% Ltd'));
    await ask(customer('Grace Hopper', 'grace_h@navy.example', 'US Navy'));
  });

  test.each([
    ['lovelace', ['Q-1001']],
    ['NAVY', ['Q-1002']],
    ['engines.example', ['Q-1001']],
    ['1002', ['Q-1002']],
    ['q-100', ['Q-1002', 'Q-1001']],
    ['  ada  ', ['Q-1001']],
    ['100%', ['Q-1001']],
    ['%', ['Q-1001']],
    ['_', ['Q-1002']],
    ['\\', []],
    ["'; DROP TABLE quotes; --", []],
    ['nobody', []],
    ['a\u0000da', ['Q-1001']],
    ['', ['Q-1002', 'Q-1001']],
  ])('%j finds %j', async (search, found) => {
    expect(await names({ search })).toEqual(found);
  });
});

test('a quote is found in its own shop only', async () => {
  const id = await ask();
  const other = await makeShop(database.db);
  expect(await findQuote(database.db, shop.id, id)).toMatchObject({ id, name: 'Q-1001' });
  expect(await findQuote(database.db, other.id, id)).toBeNull();
  expect(await findQuote(database.db, shop.id, 'quo_nothere')).toBeNull();
});
