import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshContactEmail } from '#app/shopify/contact-email.server.ts';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { connectShop, SHOP, type ConnectedShop } from './connected-shop.ts';

let database: TestDatabase;
let shop: ConnectedShop;
let admin: AdminGraphql;

beforeAll(async () => {
  [database, shop] = await Promise.all([createTestDatabase(), connectShop()]);
  admin = await shop.admin(await shop.exchange());
});
afterAll(async () => {
  await shop.stop();
  await database.drop();
});

test('the address of the shop’s account is where it is written to, and no other shop', async () => {
  const { db } = database;
  await db.shop.createMany({ data: [{ domain: SHOP }, { domain: 'other.myshopify.com' }] });
  await refreshContactEmail(db, admin, SHOP);
  const shops = await db.shop.findMany({ orderBy: { id: 'asc' } });
  expect(shops.map(({ contactEmail }) => contactEmail)).toEqual(['owner@acme.example', null]);
});

test.each([
  ['', 'owner@acme.example', 'owner@acme.example'],
  ['Sales <sales@acme.example>', 'owner@acme.example', 'owner@acme.example'],
  ['a@acme.example, b@acme.example', 'nonsense', 'before@acme.example'],
  ['a@acme.example\r\nBcc: b@acme.example', '', 'before@acme.example'],
])('of %j and %j the first that is one address is kept', async (email, contactEmail, kept) => {
  const { db } = database;
  await db.shop.updateMany({
    where: { domain: SHOP },
    data: { contactEmail: 'before@acme.example' },
  });
  const answering: AdminGraphql = () =>
    Promise.resolve(Response.json({ data: { shop: { contactEmail, email } } }));
  await refreshContactEmail(db, answering, SHOP);
  const row = await db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  expect(row.contactEmail).toBe(kept);
});
