import { afterAll, beforeAll, expect, test } from 'vitest';
import { suggestCompanies } from '#app/quotes/list/suggest-companies.server.ts';
import { suggestTags } from '#app/quotes/list/suggest-tags.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  shop = await makeShop(db);
  const another = await makeShop(db);
  const quotes = [
    { customerCompany: 'nordhall gmbh', tags: ['rush'], createdAt: new Date('2026-11-01') },
    { customerCompany: 'Nordhall GmbH', tags: ['Rush', 'Übergröße'] },
    { customerCompany: 'Acme Ltd', tags: ['key account'] },
    { customerCompany: 'Beta 100%', tags: ['50% off'] },
    { customerCompany: null, tags: [] },
    { customerCompany: 'Gone Inc', tags: ['gone'], status: 'deleted' as const },
  ];
  for (const quote of quotes) await makeQuote(db, shop, quote);
  await makeQuote(db, another, { customerCompany: 'Nordsee', tags: ['rush hour'] });
});
afterAll(() => database.drop());

test('tags of the shop are found by any part, the most frequent first', async () => {
  const tags = (typed: string) => suggestTags(database.db, shop.id, typed);
  expect(await tags('')).toEqual(['Rush', '50% off', 'key account', 'Übergröße']);
  expect(await tags(' ACC')).toEqual(['key account']);
  expect(await tags('übergr')).toEqual(['Übergröße']);
  expect(await tags('%')).toEqual(['50% off']);
  expect(await tags('gone')).toEqual([]);
});

test('companies are found by any part, each once and as it was written last', async () => {
  const companies = (typed: string) => suggestCompanies(database.db, shop.id, typed);
  expect(await companies('')).toEqual(['Nordhall GmbH', 'Acme Ltd', 'Beta 100%']);
  expect(await companies('NORD')).toEqual(['Nordhall GmbH']);
  expect(await companies('gmbh')).toEqual(['Nordhall GmbH']);
  expect(await companies('%')).toEqual(['Beta 100%']);
  expect(await companies('gone')).toEqual([]);
});
