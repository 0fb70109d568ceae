import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import {
  requestQuote,
  type LocalRequest,
  type RequestedQuote,
} from '#app/quotes/request-quote.server.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { uninstallShop } from '#app/shopify/uninstall-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeFile, makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

const NOW = new Date('2026-11-21T18:00:00.000Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function ask(
  shop: InstalledShop,
  request: LocalRequest,
  admin = shopThatSells(),
): Promise<RequestedQuote> {
  const deps = { db: database.db, clock: () => NOW };
  return requestQuote(deps, { shop, admin, customerGid: null }, request);
}

async function asked(shop: InstalledShop, request = quoteRequest()) {
  const result = await ask(shop, request);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const quotesOf = (shop: InstalledShop) =>
  database.db.quote.findMany({ where: { shopId: shop.id }, orderBy: { number: 'asc' } });

describe('a request', () => {
  test('becomes a quote with what Shopify says of its products', async () => {
    const shop = await makeShop(database.db);
    const { quote, created } = await asked(shop);
    expect(created).toBe(true);
    expect(quote.name).toBe('Q-1001');

    const stored = await findQuote(database.db, shop.id, quote.id);
    expect(stored).toMatchObject({
      status: 'requested',
      customerName: 'Ada Lovelace',
      customerFirstName: 'Ada',
      shippingCity: 'London',
      shippingCountry: 'GB',
      shippingStreet2: null,
      currency: 'USD',
      totalRequested: '37.50',
      createdAt: NOW,
      lastSequence: 1,
      lineItems: [
        {
          productTitle: 'Corrugated box',
          variantName: 'Size 1',
          sku: 'SKU-1',
          productImage: 'https://cdn.shopify.com/box.png',
          quantity: 3,
          catalogPrice: '20.00',
          requestedPrice: '12.50',
          total: '37.50',
        },
      ],
    });
  });

  test('is told of in an event that its schema accepts, in one delivery per endpoint that listens', async () => {
    const shop = await makeShop(database.db);
    const listening = await makeEndpoint(database.db, shop);
    await makeEndpoint(database.db, shop, { events: [] });
    const file = await makeFile(database.db, shop);
    const { quote, deliveryIds } = await asked(shop, quoteRequest({ file_ids: [file.id] }));

    const deliveries = await database.db.delivery.findMany({
      include: { event: true },
      where: { shopId: shop.id },
    });
    expect(deliveries.map(({ id, endpointId }) => [id, endpointId])).toEqual([
      [deliveryIds[0], listening.id],
    ]);
    const body = JSON.parse(deliveries[0]?.event.body ?? '') as { type: string; data: unknown };
    expect(body).toMatchObject({
      type: 'quote.created',
      shop_domain: shop.domain,
      timestamp: NOW.toISOString(),
    });
    const data = EVENTS['quote.created'].data.strict().parse(body.data);
    expect(data).toMatchObject({
      quote_id: quote.id,
      quote_number: 'Q-1001',
      sequence: 1,
      total_requested: '37.50',
      customer: { first_name: 'Ada', last_name: 'Lovelace', phone: '+44 20 7946 0000' },
      files: [{ filename: 'plan.pdf', url: file.url, size: 1234, mime_type: 'application/pdf' }],
      line_items: [
        { requested_price: '12.50', quantity: 3, variant_gid: 'gid://shopify/ProductVariant/1' },
      ],
    });
  });

  test('counts the catalogue price where none was named, in the shop’s currency', async () => {
    const shop = await makeShop(database.db);
    const line_items = [
      { variant_id: 1, quantity: 2 },
      { variant_id: 2, quantity: 3, requested_price: '0.125' },
    ];
    const admin = shopThatSells({ price: '1500', currency: 'JPY' });
    const result = await ask(shop, quoteRequest({ line_items }), admin);
    const stored = result.ok && (await findQuote(database.db, shop.id, result.quote.id));
    expect(stored).toMatchObject({ currency: 'JPY', totalRequested: '3000' });
    expect(
      stored && stored.lineItems.map((line) => [line.catalogPrice, line.requestedPrice]),
    ).toEqual([
      ['1500', null],
      ['1500', '0.125'],
    ]);
  });

  test('keeps its 250 lines in their order', async () => {
    const shop = await makeShop(database.db);
    const line_items = Array.from({ length: 250 }, (_, n) => ({
      variant_id: 250 - n,
      quantity: n + 1,
    }));
    const { quote } = await asked(shop, quoteRequest({ line_items }));
    const stored = await findQuote(database.db, shop.id, quote.id);
    expect(stored?.lineItems.map((line) => line.sku)).toEqual(
      Array.from({ length: 250 }, (_, n) => `SKU-${250 - n}`),
    );
  });
});

describe('numbers', () => {
  test('fifty requests at once are 1001 to 1050', async () => {
    const shop = await makeShop(database.db);
    const results = await Promise.all(Array.from({ length: 50 }, () => asked(shop)));
    expect(results.map(({ quote }) => quote.name).toSorted()).toEqual(
      Array.from({ length: 50 }, (_, n) => `Q-${1001 + n}`),
    );
  });

  test('requests that fail among others leave no gap', async () => {
    const shop = await makeShop(database.db);
    const broken = { db: database.db, clock: () => new Date(Number.NaN) };
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        n % 2
          ? requestQuote(
              broken,
              { shop, admin: shopThatSells(), customerGid: null },
              quoteRequest(),
            )
          : asked(shop),
      ),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect((await quotesOf(shop)).map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, n) => 1001 + n),
    );
    expect(await database.db.event.count({ where: { shopId: shop.id } })).toBe(10);
  });

  test('are given under a lock that holds up nothing else of the shop', async () => {
    const shop = await makeShop(database.db);
    const endpoint = await makeEndpoint(database.db, shop);
    const waiting = () =>
      database.db.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const pending = await database.db.$transaction(async (tx) => {
      // The request stops at its delivery, with the shop's row in its hands.
      await tx.$queryRaw`SELECT 1 FROM endpoints WHERE id = ${endpoint.id} FOR UPDATE`;
      const request = asked(shop);
      await expect.poll(waiting).toHaveLength(1);
      await makeFile(database.db, shop);
      return { request };
    });
    expect((await pending.request).quote.name).toBe('Q-1001');
  });

  test('each shop counts for itself', async () => {
    const [one, other] = [await makeShop(database.db), await makeShop(database.db)];
    await asked(one);
    expect((await asked(other)).quote.name).toBe('Q-1001');
  });
});

describe('the same client key', () => {
  test('ten times at once is one quote, one event, one delivery', async () => {
    const shop = await makeShop(database.db);
    await makeEndpoint(database.db, shop);
    const request = quoteRequest();
    const results = await Promise.all(Array.from({ length: 10 }, () => asked(shop, request)));
    expect(new Set(results.map(({ quote }) => quote.id)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(results.flatMap(({ deliveryIds }) => deliveryIds)).toHaveLength(1);
    expect(await quotesOf(shop)).toHaveLength(1);
    expect(await database.db.event.count({ where: { shopId: shop.id } })).toBe(1);
  });

  test('is answered even when Shopify is away by then', async () => {
    const shop = await makeShop(database.db);
    const request = quoteRequest();
    const { quote } = await asked(shop, request);
    const away = shopThatSells({ fails: new ShopifyUnreachable('away') });
    expect(await ask(shop, request, away)).toMatchObject({ ok: true, created: false, quote });
  });

  test('in another shop is another quote', async () => {
    const request = quoteRequest();
    const results = await Promise.all(
      [await makeShop(database.db), await makeShop(database.db)].map((shop) =>
        asked(shop, request),
      ),
    );
    expect(results.map(({ created }) => created)).toEqual([true, true]);
  });
});

describe('nothing is stored', () => {
  async function expectNothing(shop: InstalledShop): Promise<void> {
    expect(await quotesOf(shop)).toEqual([]);
    expect(await database.db.event.count({ where: { shopId: shop.id } })).toBe(0);
    const { nextQuoteNumber } = await database.db.shop.findUniqueOrThrow({
      where: { id: shop.id },
    });
    expect(nextQuoteNumber).toBe(1001);
  }

  test('of variants the shop does not sell, each named', async () => {
    const shop = await makeShop(database.db);
    const line_items = [1, 2, 3].map((variant_id) => ({ variant_id, quantity: 1 }));
    const result = await ask(
      shop,
      quoteRequest({ line_items }),
      shopThatSells({ sells: (n) => n === 2 }),
    );
    expect(result).toEqual({
      ok: false,
      errors: [
        { field: 'line_items[0].variant_id', code: 'unknown_variant' },
        { field: 'line_items[2].variant_id', code: 'unknown_variant' },
      ],
    });
    await expectNothing(shop);
  });

  test('of a total beyond what can be stored', async () => {
    const shop = await makeShop(database.db);
    const line_items = [{ variant_id: 1, quantity: 1_000_000, requested_price: '9999999999' }];
    expect(await ask(shop, quoteRequest({ line_items }))).toEqual({
      ok: false,
      errors: [{ field: 'line_items', code: 'too_large' }],
    });
    await expectNothing(shop);
  });

  test('when Shopify cannot be reached', async () => {
    const shop = await makeShop(database.db);
    const away = shopThatSells({ fails: new ShopifyUnreachable('away') });
    await expect(ask(shop, quoteRequest(), away)).rejects.toThrow(ShopifyUnreachable);
    await expectNothing(shop);
  });

  test('when the app was removed meanwhile', async () => {
    const shop = await makeShop(database.db);
    await uninstallShop(database.db, shop.domain, new Date());
    expect(await ask(shop, quoteRequest())).toEqual({
      ok: false,
      errors: [{ field: null, code: 'unavailable' }],
    });
    await expectNothing(shop);
  });

  test('with files that are another shop’s, not ready, or not there', async () => {
    const [shop, other] = [await makeShop(database.db), await makeShop(database.db)];
    const [foreign, staged, good] = [
      await makeFile(database.db, other),
      await makeFile(database.db, shop, { status: 'staged' }),
      await makeFile(database.db, shop),
    ];
    const file_ids = [foreign.id, good.id, staged.id, `file_${'0'.repeat(26)}`];
    expect(await ask(shop, quoteRequest({ file_ids }))).toEqual({
      ok: false,
      errors: [0, 2, 3].map((n) => ({ field: `file_ids[${n}]`, code: 'file_unknown' })),
    });
    await expectNothing(shop);
  });
});

test('a file goes to one quote only, however many ask for it at once', async () => {
  const shop = await makeShop(database.db);
  const file = await makeFile(database.db, shop);
  const results = await Promise.all(
    Array.from({ length: 5 }, () => ask(shop, quoteRequest({ file_ids: [file.id] }))),
  );
  const made = results.filter((result) => result.ok);
  expect(made).toHaveLength(1);
  expect(await quotesOf(shop)).toHaveLength(1);
  const stored = await database.db.quoteFile.findUniqueOrThrow({ where: { id: file.id } });
  expect(stored.quoteId).toBe(made[0]?.ok && made[0].quote.id);
});
