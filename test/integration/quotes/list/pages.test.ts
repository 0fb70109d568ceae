import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { readQuotePage, type PageWanted } from '#app/quotes/list/read-quote-page.server.ts';
import { SYSTEM } from '#app/quotes/actor.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { listingAt } from './listing.ts';

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

async function page(wanted: PageWanted & { address?: string } = {}) {
  const { address, ...rest } = wanted;
  return readQuotePage(database.db, await listingAt(database.db, shop.id, address), rest);
}

async function names(wanted?: Parameters<typeof page>[0]): Promise<string[]> {
  return (await page(wanted)).quotes.map(({ name }) => name);
}

describe('the list', () => {
  test('of a new shop is empty', async () => {
    expect(await page()).toEqual({
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
    expect((await page()).quotes).toEqual([
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
        tags: [],
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
        expiresAt: null,
        stage: { id: expect.stringMatching(/^stg_/), name: 'New', color: 'info' },
        assigneeId: null,
        assigneeName: null,
      },
    ]);
  });

  test('goes forth and back in pages that new quotes do not shift', async () => {
    for (let n = 0; n < 7; n += 1) await ask();
    const first = await page({ limit: 3 });
    expect(first.quotes.map(({ name }) => name)).toEqual(['Q-1007', 'Q-1006', 'Q-1005']);
    expect(first.previousCursor).toBeNull();

    await ask();
    const second = await page({ limit: 3, cursor: first.nextCursor });
    expect(second.quotes.map(({ name }) => name)).toEqual(['Q-1004', 'Q-1003', 'Q-1002']);
    const last = await page({ limit: 3, cursor: second.nextCursor });
    expect(last.quotes.map(({ name }) => name)).toEqual(['Q-1001']);
    expect(last.nextCursor).toBeNull();

    const back = await page({ limit: 3, cursor: last.previousCursor });
    expect(back.quotes.map(({ name }) => name)).toEqual(['Q-1004', 'Q-1003', 'Q-1002']);
    const front = await page({ limit: 3, cursor: back.previousCursor });
    expect(front.quotes.map(({ name }) => name)).toEqual(['Q-1007', 'Q-1006', 'Q-1005']);
    expect(await names({ limit: 3, cursor: front.previousCursor })).toEqual(['Q-1008']);
  });

  test.each(['', 'x', 'older-1001', 'after.newest.0.1001.', "after.newest.0.1.1' OR 1=1"])(
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
    const deps = { db: database.db, clock: () => new Date() };
    await removeQuote(deps, { shop, quoteId: id, actor: SYSTEM });
    expect(await names()).toEqual([]);
  });
});

test('a quote is found in its own shop only', async () => {
  const id = await ask();
  const other = await makeShop(database.db);
  expect(await findQuote(database.db, shop.id, id)).toMatchObject({ id, name: 'Q-1001' });
  expect(await findQuote(database.db, other.id, id)).toBeNull();
  expect(await findQuote(database.db, shop.id, 'quo_nothere')).toBeNull();
});
