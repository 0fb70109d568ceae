import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { createQuote } from '#app/quotes/edit/create-quote.server.ts';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import type { NewQuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { editOf, newLine, newQuote } from '#test/builders/quote-edit.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, type ConnectedShop } from '../shopify/connected-shop.ts';

const BOLT = 'gid://shopify/ProductVariant/81011';
const OF_A_DRAFT_PRODUCT = 'gid://shopify/ProductVariant/81071';
const UNKNOWN = 'gid://shopify/ProductVariant/999';

let database: TestDatabase;
let connected: ConnectedShop;
let admin: AdminGraphql;
let shop: InstalledShop;
let actor: Actor;
let quote: CurrentQuote;

beforeAll(async () => {
  [database, connected] = await Promise.all([createTestDatabase(), connectShop()]);
  admin = await connected.admin(await connected.exchange());
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop);
  quote = await makeQuote(database.db, shop);
});
afterEach(() => connected.shopify.faults.clear());
afterAll(async () => {
  await Promise.all([connected.stop(), database.drop()]);
});

const deps = (graphql = admin) => ({ db: database.db, admin: graphql, clock: () => new Date() });

function addToQuote(variantGid: string, graphql = admin) {
  const read = { revision: quote.revision, sequence: quote.lastSequence };
  const edit = editOf(quote, { lines: [...editOf(quote).lines, newLine({ variantGid })] });
  return editQuote(deps(graphql), { shop, actor, quoteId: quote.id, read }, edit);
}

const create = (edit: NewQuoteEdit, graphql = admin) =>
  createQuote(deps(graphql), { shop, actor }, edit);
const linesOf = () =>
  database.db.quoteLineItem.findMany({
    where: { quoteId: quote.id },
    orderBy: { position: 'asc' },
  });

test('a product that is added is quoted as the shop sells it now', async () => {
  expect(await addToQuote(BOLT)).toMatchObject({ ok: true });
  const [, added] = await linesOf();
  expect(added).toMatchObject({
    productTitle: 'Hex bolts, box of 100',
    variantName: 'M6 × 20 / Zinc plated',
    currency: 'USD',
  });
  expect(added?.catalogPrice.toFixed()).toBe('14.9');
});

test.each([UNKNOWN, OF_A_DRAFT_PRODUCT])('%s is refused at its line', async (variantGid) => {
  expect(await addToQuote(variantGid)).toMatchObject({
    reason: 'invalid',
    errors: [{ field: 'lines[1].variantGid' }],
  });
  const lines = [newLine({ variantGid: BOLT }), newLine({ variantGid })];
  expect(await create(newQuote({ lines }))).toMatchObject({
    reason: 'invalid',
    errors: [{ field: 'lines[1].variantGid' }],
  });
});

test('a throttled shop is waited for', async () => {
  connected.shopify.faults.drainBucket();
  expect(await addToQuote(BOLT)).toMatchObject({ ok: true });
});

test('while Shopify is away nothing is half done, and the same again works afterwards', async () => {
  const edit = newQuote({ lines: [newLine({ variantGid: BOLT })] });
  connected.shopify.faults.unreachable = true;
  await expect(addToQuote(BOLT)).rejects.toThrow(ShopifyUnreachable);
  await expect(create(edit)).rejects.toThrow(ShopifyUnreachable);
  expect(await linesOf()).toHaveLength(1);
  expect(await database.db.quote.count({ where: { shopId: shop.id } })).toBe(1);
  connected.shopify.faults.clear();
  expect(await addToQuote(BOLT)).toMatchObject({ ok: true });
  expect(await create(edit)).toMatchObject({ ok: true, created: true });
});

test('a revoked token is a refusal, and changes nothing', async () => {
  const session = await connected.exchange();
  const stale = await connected.admin(Object.assign(session, { accessToken: 'shpat_revoked' }));
  await expect(addToQuote(BOLT, stale)).rejects.toThrow(ShopifyRefused);
  expect(await linesOf()).toHaveLength(1);
});
