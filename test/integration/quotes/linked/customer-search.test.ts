import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { customerSearch } from '#app/quotes/linked/customer-search.server.ts';
import { readQuotePage } from '#app/quotes/list/read-quote-page.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { listingAt } from '../list/listing.ts';

const GID = 'gid://shopify/Customer/7';

let database: TestDatabase;
let shop: InstalledShop;

beforeAll(async () => void (database = await createTestDatabase()));
beforeEach(async () => void (shop = await makeShop(database.db)));
afterAll(() => database.drop());

const search = (gid: string | null, email: string | null) =>
  customerSearch(database.db, shop.id, { gid, email });

test('quotes under a customer’s own address are found by it, however it is written', async () => {
  const quote = await makeQuote(database.db, shop, { customerEmail: 'Ada_L@example.com' });
  const found = await search(null, 'ada_l@EXAMPLE.com');
  expect(found).toBe('Ada_L@example.com');
  const address = new URLSearchParams({ q: found ?? '' }).toString();
  const { quotes } = await readQuotePage(
    database.db,
    await listingAt(database.db, shop.id, address),
  );
  expect(quotes.map(({ id }) => id)).toEqual([quote.id]);
  // An underscore is no wildcard.
  expect(await search(null, 'adaxl@example.com')).toBeNull();
});

test('the own address is preferred to a newer one that the customer asked with', async () => {
  await makeQuote(database.db, shop, { customerGid: GID, customerEmail: 'ada@example.com' });
  await makeQuote(database.db, shop, { customerGid: GID, customerEmail: 'ada@work.example' });
  expect(await search(GID, 'ada@example.com')).toBe('ada@example.com');
  expect(await search(GID, null)).toBe('ada@work.example');
});

test('neither deleted quotes, nor those of others, nor those of other shops are theirs', async () => {
  const theirs = { customerGid: GID, customerEmail: 'ada@example.com' };
  await makeQuote(database.db, shop, { ...theirs, status: 'deleted' });
  await makeQuote(database.db, await makeShop(database.db), theirs);
  await makeQuote(database.db, shop, { customerEmail: 'grace@example.com' });
  expect(await search(GID, 'ada@example.com')).toBeNull();
});

test('who has neither id nor address has no quotes', async () => {
  await makeQuote(database.db, shop);
  expect(await search(null, null)).toBeNull();
});
