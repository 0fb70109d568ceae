import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { createQuote } from '#app/quotes/edit/create-quote.server.ts';
import type { NewQuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { CURRENT } from '#app/quotes/steps/current-quote.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { ShopifyUnreachable } from '#app/shopify/admin-graphql.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { uninstallShop } from '#app/shopify/uninstall-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeFields } from '#test/builders/fields.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { newLine, newQuote } from '#test/builders/quote-edit.ts';
import { makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { makeMember } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor;

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley Sample' });
});

const AT = new Date('2026-11-22T09:00:00.000Z');
const create = (edit: NewQuoteEdit, admin = shopThatSells()) =>
  createQuote({ db: database.db, admin, clock: () => AT }, { shop, actor }, edit);
const quotesOf = () =>
  database.db.quote.findMany({
    where: { shopId: shop.id },
    include: CURRENT,
    orderBy: { number: 'asc' },
  });

describe('a quote that the team makes', () => {
  test('is priced, numbered, new in the pipeline, and said to be the team’s', async () => {
    const custom = newLine({ variantGid: null, title: 'Engraving', quotedPrice: '5' });
    const lines = [newLine({ quantity: 2, quotedPrice: '15' }), newLine(), custom];
    const discount = { kind: 'amount' as const, value: '5' };
    const made = await create(newQuote({ lines, discount, locale: 'fr' }));
    expect(made).toMatchObject({ ok: true, created: true, quote: { name: 'Q-1001' } });
    const [quote] = await quotesOf();
    expect(quote).toMatchObject({
      origin: 'staff',
      madeBy: 'Riley Sample',
      locale: 'fr',
      status: 'requested',
      stage: { name: 'New' },
      currency: 'USD',
      revision: 1,
      changed: true,
      lastVersion: 0,
      customerFirstName: 'Grace',
      customerLastName: 'Hopper',
      lineItems: [
        { variantName: 'Size 5', quantity: 2, position: 0 },
        { variantName: 'Size 5', quotedPrice: null, position: 1 },
        { productTitle: 'Engraving', variantGid: null, position: 2 },
      ],
    });
    // 2 × 15 + 20 + 5 − 5
    expect(quote?.total.toFixed()).toBe('50');
  });

  test('has custom fields, told with it; what is wrong with them is said at their fields', async () => {
    await makeFields(
      database.db,
      shop,
      { label: 'Week', kind: 'number', required: true },
      { label: 'Gift', kind: 'yes_no' },
    );
    const typed = (week: string) => [
      { label: 'Week', typed: week },
      { label: 'Gift', typed: 'no' },
    ];
    expect(await create(newQuote({ customFields: typed('soon') }))).toMatchObject({
      ok: false,
      errors: [{ field: 'customFields[0].typed' }],
    });
    expect(await quotesOf()).toEqual([]);
    await create(newQuote({ customFields: typed('49') }));
    // Nothing is required of the team.
    await create(newQuote());
    const events = await database.db.event.findMany({
      where: { shopId: shop.id },
      orderBy: { id: 'asc' },
    });
    const told = events.map(({ body }) => JSON.parse(body) as { data: { custom_fields: unknown } });
    expect(told.map(({ data }) => data.custom_fields)).toEqual([{ Week: 49, Gift: false }, {}]);
  });

  test('is told of as any other is', async () => {
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.created'] });
    const made = await create(newQuote());
    expect(made).toMatchObject({ endpointIds: [endpoint.id] });
    const event = await database.db.event.findFirstOrThrow({ where: { shopId: shop.id } });
    const body = JSON.parse(event.body) as { type: string; data: unknown };
    expect(body.type).toBe('quote.created');
    expect(EVENTS['quote.created'].data.strict().parse(body.data)).toMatchObject({
      sequence: 1,
      message: null,
      total_requested: '30.00',
      customer: { name: 'Grace Hopper', company: 'Compilers Ltd' },
      line_items: [{ quantity: 2, requested_price: null }],
    });
  });

  test('is made once, however often the same form is saved', async () => {
    const edit = newQuote();
    const made = await Promise.all(Array.from({ length: 5 }, () => create(edit)));
    expect(made.filter((each) => each.ok && each.created)).toHaveLength(1);
    expect(new Set(made.map((each) => each.ok && each.quote.id)).size).toBe(1);
    expect(await quotesOf()).toHaveLength(1);
  });

  test('takes its number from the same row as those that shoppers ask for', async () => {
    const deps = { db: database.db, clock: () => AT };
    const front = { shop, admin: shopThatSells(), customerGid: null };
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        index % 2 === 0 ? create(newQuote()) : requestQuote(deps, front, quoteRequest()),
      ),
    );
    const numbers = (await quotesOf()).map(({ number }) => number);
    expect(numbers).toEqual([1001, 1002, 1003, 1004, 1005, 1006]);
  });
});

describe('nothing is made', () => {
  test('of a product that is gone', async () => {
    const lines = [newLine(), newLine({ variantGid: 'gid://shopify/ProductVariant/9' })];
    const admin = shopThatSells({ sells: (number) => number !== 9 });
    expect(await create(newQuote({ lines }), admin)).toMatchObject({
      reason: 'invalid',
      errors: [{ field: 'lines[1].variantGid' }],
    });
    expect(await quotesOf()).toEqual([]);
  });

  test('while Shopify is down', async () => {
    const admin = shopThatSells({ fails: new ShopifyUnreachable('down') });
    await expect(create(newQuote(), admin)).rejects.toThrow(ShopifyUnreachable);
    expect(await quotesOf()).toEqual([]);
  });

  test('in another currency without prices in it', async () => {
    const edit = newQuote({ currency: 'EUR', lines: [newLine()] });
    expect(await create(edit)).toMatchObject({ errors: [{ field: 'lines[0].quotedPrice' }] });
    expect(await create({ ...edit, lines: [newLine({ quotedPrice: '9' })] })).toMatchObject({
      ok: true,
    });
  });

  test('once the app was removed', async () => {
    await uninstallShop(database.db, shop.domain, new Date());
    expect(await create(newQuote())).toMatchObject({
      reason: 'invalid',
      errors: [{ field: null }],
    });
  });
});
