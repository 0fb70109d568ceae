import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import type { QuoteSettings } from '#app/quotes/settings/quote-settings.ts';
import { readQuoteSettings } from '#app/quotes/settings/read-quote-settings.server.ts';
import { saveQuoteSettings } from '#app/quotes/settings/save-quote-settings.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { message } from '#app/texts/message.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => void (shop = await makeShop(database.db)));

const read = () => readQuoteSettings(database.db, shop.id);

/** Saves a page that was read as `before`, with these changes typed into it. */
function save(before: QuoteSettings, changes: Partial<QuoteSettings>) {
  const { prefix, nextNumber, expiryDays, terms } = { ...before, ...changes };
  const typed = { prefix, nextNumber: String(nextNumber), expiryDays: String(expiryDays), terms };
  return saveQuoteSettings(database.db, shop.id, { typed, read: before });
}

async function nameOfNext(): Promise<string> {
  const storefront = { shop, admin: shopThatSells(), customerGid: null };
  const deps = { db: database.db, clock: () => new Date() };
  const result = await requestQuote(deps, storefront, quoteRequest());
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.quote.name;
}

test('the next quotes have another prefix and number; the ones there are keep theirs', async () => {
  expect(await nameOfNext()).toBe('Q-1001');
  expect(await save(await read(), { prefix: 'Offer ', nextNumber: 5_000 })).toEqual({ ok: true });
  expect(await nameOfNext()).toBe('Offer5000');
  const quotes = await database.db.quote.findMany({ where: { shopId: shop.id } });
  expect(quotes.map(({ name }) => name).toSorted()).toEqual(['Offer5000', 'Q-1001']);
});

test('a number that was given cannot be given again', async () => {
  const before = await read();
  await nameOfNext();
  expect(await save(before, { nextNumber: 999 })).toMatchObject({
    errors: [{ field: 'nextNumber', message: message('settings.quotes.onlyUp', { next: 1_002 }) }],
  });
});

test('a quote that comes while the page is open is no reason to refuse it', async () => {
  const before = await read();
  await nameOfNext();
  expect(await save(before, { terms: ' Net 30 ', expiryDays: 14 })).toEqual({ ok: true });
  expect(await read()).toEqual({ prefix: 'Q-', nextNumber: 1002, expiryDays: 14, terms: 'Net 30' });
});

test('what two people change at once is kept of both, and nothing of either is overwritten', async () => {
  const before = await read();
  await save(before, { terms: 'Net 30' });
  expect(await save(before, { expiryDays: 7 })).toEqual({ ok: true });
  expect(await save(before, { terms: 'Net 60' })).toMatchObject({ errors: [{ field: null }] });
  expect(await read()).toMatchObject({ expiryDays: 7, terms: 'Net 30' });
});

test('no terms are none', async () => {
  await save(await read(), { terms: 'Net 30' });
  await save(await read(), { terms: '  ' });
  const { terms } = await database.db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  expect(terms).toBeNull();
});
