import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import { SYSTEM } from '#app/quotes/actor.ts';
import { ERASED_NAME } from '#app/quotes/erased-customer.ts';
import { nameKey } from '#app/quotes/list/list-criteria.ts';
import { CURRENT } from '#app/quotes/steps/current-quote.ts';
import { eraseCustomer } from '#app/quotes/erase-customer.server.ts';
import { addTag } from '#app/quotes/steps/add-tag.server.ts';
import { removeTag } from '#app/quotes/steps/remove-tag.server.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { editOf, newLine } from '#test/builders/quote-edit.ts';
import { line, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { listingAt, namesOn } from './listing.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
});
afterAll(() => database.drop());

const deps = () => ({ db: database.db, clock: () => new Date() });
const on = (quoteId: string) => ({ shop, quoteId, actor: SYSTEM });

async function found(search: string, by = shop): Promise<string[]> {
  const address = new URLSearchParams({ q: search }).toString();
  return (await namesOn(database.db, await listingAt(database.db, by.id, address))).toSorted();
}

test('customers are sorted by their names as they are now, from the first request to their erasing', async () => {
  const own = await makeShop(database.db);
  const keyOf = async (quoteId: string) =>
    (await database.db.quote.findUniqueOrThrow({ where: { id: quoteId } })).customerKey;
  const asked = await requestQuote(
    deps(),
    { shop: own, admin: shopThatSells(), customerGid: null },
    quoteRequest({ customer: { name: 'Zoë  Émile', email: 'zoe@example.com' } }),
  );
  if (!asked.ok) throw new Error(JSON.stringify(asked.errors));
  const { id } = asked.quote;
  expect(await keyOf(id)).toBe('zoe emile');
  const quote = await database.db.quote.findUniqueOrThrow({ where: { id }, include: CURRENT });
  const edit = editOf(quote);
  const edited = await editQuote(
    { ...deps(), admin: shopThatSells() },
    {
      shop: own,
      quoteId: id,
      actor: SYSTEM,
      read: { revision: quote.revision, sequence: quote.lastSequence },
    },
    { ...edit, customer: { ...edit.customer, name: 'Åsa Öberg' } },
  );
  expect(edited).toMatchObject({ ok: true });
  expect(await keyOf(id)).toBe('asa oberg');
  const erasing = { ...deps(), adminFor: () => Promise.resolve(null) };
  await eraseCustomer(erasing, own, { gid: null, email: 'zoe@example.com' });
  expect(await keyOf(id)).toBe(nameKey(ERASED_NAME));
});

describe('searching', () => {
  beforeAll(async () => {
    const { db } = database;
    const quotes = [
      {
        number: 1001,
        customerName: 'Ada Lovelace',
        customerEmail: 'ada@engines.example',
        customerCompany: 'Engines 100% Ltd',
        tags: ['Key Account'],
      },
      {
        number: 1002,
        customerName: 'Émile Zola',
        customerEmail: 'emile_z@navy.example',
        customerCompany: 'Médan & Fils \\ Cie',
      },
      { number: 1003, customerName: 'Иван Петров', customerEmail: 'ivan@example.com' },
    ];
    const lines = [
      [line({ productTitle: 'Hex Bolt', variantName: 'Zinc', sku: 'HB-M8' })],
      [line({ productTitle: 'Größentabelle', variantName: null, sku: null })],
      [line({ productTitle: '語学 Book', variantName: null, sku: 'A_B%C' })],
    ];
    for (const [index, quote] of quotes.entries()) {
      const name = `Q-${quote.number}`;
      await makeQuote(db, shop, { ...quote, name, clientKey: newId('event') }, lines[index]);
    }
    const other = await makeShop(db);
    await makeQuote(db, other, { customerName: 'Ada Lovelace', tags: ['elsewhere'] });
    await makeQuote(db, shop, { customerName: 'Ada Lovelace', status: 'deleted' });
  });

  test.each([
    ['lovelace', ['Q-1001']],
    ['LACE', ['Q-1001']],
    ['  ada  ', ['Q-1001']],
    ['engines.example', ['Q-1001']],
    ['s.exam', ['Q-1001', 'Q-1002'].slice(0, 1)],
    ['1002', ['Q-1002']],
    ['q-100', ['Q-1001', 'Q-1002', 'Q-1003']],
    ['003', ['Q-1003']],
    ['hex', ['Q-1001']],
    ['b-m8', ['Q-1001']],
    ['zinc', ['Q-1001']],
    ['key', ['Q-1001']],
    ['ada bolt account', ['Q-1001']],
    ['ada zola', []],
    ['emile', ['Q-1002']],
    ['ÉMILE', ['Q-1002']],
    ['medan', ['Q-1002']],
    ['grossen', ['Q-1002']],
    ['иван', ['Q-1003']],
    ['ВАН', ['Q-1003']],
    // A character or two are sought where a word begins, the number without its prefix among them.
    ['a', ['Q-1001', 'Q-1003']],
    ['lo', ['Q-1001']],
    ['ov', []],
    ['10', ['Q-1001', 'Q-1002', 'Q-1003']],
    ['02', []],
    ['語', ['Q-1003']],
    ['語学', ['Q-1003']],
    // Wildcards are what they are.
    ['100%', ['Q-1001']],
    ['1%0', []],
    ['a_b', ['Q-1003']],
    ['a_b%c', ['Q-1003']],
    ['e_z', ['Q-1002']],
    ['e_l', []],
    ['\\', ['Q-1001', 'Q-1002', 'Q-1003']],
    ['fils \\', ['Q-1002']],
    ['fils\\', []],
    ["'; DROP TABLE quotes; --", []],
    ['nobody', []],
    ['elsewhere', []],
    ['a\u0000da', ['Q-1001']],
    ['ada\ud800', []],
    ['', ['Q-1001', 'Q-1002', 'Q-1003']],
  ])('%j finds %j', async (search, names) => {
    expect(await found(search)).toEqual(names);
  });
});

describe('what is searched', () => {
  test('is there as soon as a quote is asked for', async () => {
    const here = await makeShop(database.db);
    const customer = { name: 'Hedy Lamarr', email: 'hedy@example.com', company: 'Frequency Co' };
    const result = await requestQuote(
      deps(),
      { shop: here, admin: shopThatSells(), customerGid: null },
      quoteRequest({ customer }),
    );
    expect(result.ok).toBe(true);
    for (const search of ['hedy', 'frequency', '1001', 'q-1001']) {
      expect(await found(search, here)).toEqual(['Q-1001']);
    }
  });

  test('changes with a quote’s tags', async () => {
    const { id, name } = await makeQuote(database.db, shop);
    await addTag(deps(), on(id), 'Tombola');
    expect(await found('tombola')).toEqual([name]);
    const byTag = await listingAt(database.db, shop.id, 'tag=tombola');
    expect(await namesOn(database.db, byTag)).toEqual([name]);
    await removeTag(deps(), on(id), 'Tombola');
    expect(await found('tombola')).toEqual([]);
    expect(await namesOn(database.db, byTag)).toEqual([]);
  });

  test('changes with its customer and items', async () => {
    const quote = await makeQuote(database.db, shop, { customerName: 'Radia Perlman' });
    const edit = editOf(quote);
    const bought = { variantGid: null, title: 'Spanning Tree', sku: 'STP-1', quotedPrice: '10' };
    const customer = { ...edit.customer, name: 'Leslie Lamport', company: 'Paxos Ltd' };
    const taken = await editQuote(
      { ...deps(), admin: shopThatSells() },
      { ...on(quote.id), read: { revision: 1, sequence: 0 } },
      { ...edit, customer, lines: [newLine(bought)] },
    );
    expect(taken).toMatchObject({ ok: true });
    expect(await found('radia')).toEqual([]);
    for (const search of ['lamport', 'paxos', 'spanning', 'stp-1']) {
      expect(await found(search)).toEqual([quote.name]);
    }
    const byCompany = await listingAt(database.db, shop.id, 'company=PAXOS+LTD');
    expect(await namesOn(database.db, byCompany)).toEqual([quote.name]);
  });

  test('is gone with a quote that is deleted', async () => {
    const { id, name } = await makeQuote(database.db, shop, { customerName: 'Dennis Ritchie' });
    expect(await found('ritchie')).toEqual([name]);
    await removeQuote(deps(), on(id));
    expect(await found('ritchie')).toEqual([]);
    expect(await database.db.quoteSearch.findUnique({ where: { quoteId: id } })).toBeNull();
  });

  test('tells of an erased customer no more', async () => {
    const hers = {
      customerName: 'Barbara Liskov',
      customerEmail: 'barbara@substitution.example',
      customerCompany: 'Substitution Co',
    };
    const { name } = await makeQuote(database.db, shop, hers);
    const deleted = await makeQuote(database.db, shop, { ...hers, status: 'deleted' });
    expect(await found('substitution')).toEqual([name]);
    const identity = { gid: null, email: hers.customerEmail };
    const erasing = { ...deps(), adminFor: () => Promise.resolve(null) };
    expect(await eraseCustomer(erasing, shop, identity)).toBe(2);
    for (const search of ['liskov', 'barbara', 'substitution']) {
      expect(await found(search)).toEqual([]);
    }
    expect(await found(name)).toEqual([name]);
    const left = await database.db.quoteSearch.findUnique({ where: { quoteId: deleted.id } });
    expect(left, 'what was deleted is not to be found by erasing').toBeNull();
  });
});
