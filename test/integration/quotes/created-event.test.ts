import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeFile, makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** The `data` of the event that a shopper's request makes, as it was frozen. */
async function created(changes: (fileId: string) => Record<string, unknown>) {
  const shop = await makeShop(database.db);
  await makeEndpoint(database.db, shop);
  const file = await makeFile(database.db, shop);
  const deps = { db: database.db, clock: () => new Date() };
  const storefront = { shop, admin: shopThatSells(), customerGid: null };
  const asked = await requestQuote(deps, storefront, quoteRequest(changes(file.id)));
  if (!asked.ok) throw new Error(JSON.stringify(asked.errors));
  const { body } = await database.db.event.findFirstOrThrow({ where: { shopId: shop.id } });
  const { data } = JSON.parse(body) as { data: unknown };
  return { data, quote: asked.quote, file };
}

const line = {
  product_title: 'Corrugated box',
  variant_name: 'Size 1',
  sku: 'SKU-1',
  quantity: 3,
  requested_price: '12.50',
  currency: 'USD',
  product_image: 'https://cdn.shopify.com/box.png',
  product_gid: 'gid://shopify/Product/77',
  variant_gid: 'gid://shopify/ProductVariant/1',
  custom_fields: {},
};

test('everything the shopper sent and Shopify says of the products is in the event', async () => {
  const shipping_address = {
    street: '12 St James’s Square',
    street2: 'Rear entrance',
    city: 'London',
    province: 'England',
    zip: 'SW1Y 4JH',
    country: 'GB',
  };
  const { data, quote, file } = await created((id) => ({ file_ids: [id], shipping_address }));
  expect(data).toEqual({
    quote_id: quote.id,
    quote_number: 'Q-1001',
    sequence: 1,
    line_items: [line],
    customer: {
      name: 'Ada Lovelace',
      first_name: 'Ada',
      last_name: 'Lovelace',
      email: 'ada@example.com',
      phone: '+44 20 7946 0000',
      company: 'Engines Ltd',
    },
    shipping_address,
    files: [{ filename: 'plan.pdf', url: file.url, size: 1234, mime_type: 'application/pdf' }],
    message: 'How soon could you deliver?',
    custom_fields: {},
    total_requested: '37.50',
    currency: 'USD',
  });
});

test('what the shopper left out is null, and its key is there', async () => {
  const { data } = await created(() => ({
    line_items: [{ variant_id: 1, quantity: 3 }],
    customer: { name: 'Ada', email: 'ada@example.com' },
    shipping_address: undefined,
    message: undefined,
  }));
  expect(data).toMatchObject({
    line_items: [{ ...line, requested_price: null }],
    customer: {
      name: 'Ada',
      first_name: 'Ada',
      last_name: null,
      email: 'ada@example.com',
      phone: null,
      company: null,
    },
    shipping_address: null,
    files: [],
    message: null,
  });
});
