import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { findShop, type InstalledShop } from '#app/shopify/find-shop.server.ts';
import { welcomeShop } from '#app/shopify/welcome-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeFile, makeShop, quoteRequest } from '#test/builders/quotes.ts';
import { fillEverything } from './everything-of.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

const HOUR_MS = 3_600_000;

let app: InboundApp;
beforeAll(async () => {
  app = await startInboundApp();
});
afterAll(() => app.stop());

async function makeSession(shop: InstalledShop): Promise<void> {
  await app.database.db.session.create({
    data: {
      id: `offline_${shop.domain}`,
      shop: shop.domain,
      state: '',
      accessToken: 'sealed',
      scope: 'read_products',
    },
  });
}

async function ask(
  shop: InstalledShop,
  changes: Record<string, unknown> = {},
  customerGid: string | null = null,
) {
  const deps = { db: app.database.db, clock: () => new Date() };
  const result = await requestQuote(
    deps,
    { shop, admin: shopThatSells(), customerGid },
    quoteRequest(changes),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.quote.id;
}

const sessionsOf = (shop: InstalledShop) =>
  app.database.db.session.count({ where: { shop: shop.domain } });

describe('a notice that Shopify did not sign', () => {
  test.each(['app/uninstalled', 'app/scopes_update', 'customers/redact', 'shop/redact'])(
    '%s: 401, nothing done',
    async (topic) => {
      const shop = await makeShop(app.database.db);
      await makeSession(shop);
      const forgeries = [
        { secret: 'guess' },
        { without: 'X-Shopify-Hmac-Sha256' },
        { body: '{"x":1}' },
      ];
      for (const forgery of forgeries) {
        const response = await app.notify(topic, {}, { shop: shop.domain, ...forgery });
        expect(response.status).toBe(401);
      }
      expect(await findShop(app.database.db, shop.domain)).not.toBeNull();
      expect(await sessionsOf(shop)).toBe(1);
    },
  );

  test('by GET is not taken', async () => {
    expect((await app.notify('app/uninstalled', {}, { method: 'GET' })).status).toBe(405);
  });

  test('without a topic or a shop is not taken', async () => {
    expect((await app.notify('shop/redact', {}, { without: 'X-Shopify-Topic' })).status).toBe(400);
    expect((await app.notify('shop/redact', {}, { without: 'X-Shopify-Shop-Domain' })).status).toBe(
      400,
    );
  });
});

describe('app/uninstalled', () => {
  test('takes the shop’s tokens at once and keeps its quotes for whoever comes back', async () => {
    const shop = await makeShop(app.database.db);
    await makeSession(shop);
    const quoteId = await ask(shop);
    const response = await app.notify('app/uninstalled', { id: 1 }, { shop: shop.domain });
    expect(response.status).toBe(200);
    expect(await findShop(app.database.db, shop.domain)).toBeNull();
    expect(await sessionsOf(shop)).toBe(0);

    await welcomeShop(app.database.db, shop.domain);
    expect(await findShop(app.database.db, shop.domain)).toEqual(shop);
    expect(await findQuote(app.database.db, shop.id, quoteId)).not.toBeNull();
  });

  test('whoever is back within 48 hours finds everything, what waits to be sent among it', async () => {
    const { db } = app.database;
    const shop = await makeShop(db);
    await fillEverything(db, shop);
    const where = { shopId: shop.id };
    const kept = () =>
      Promise.all([
        db.quote.count({ where }),
        db.quoteVersion.count({ where }),
        db.draftOrder.count({ where }),
        db.event.count({ where }),
        db.endpoint.count({ where }),
        db.teamMember.count({ where }),
        db.delivery.count({ where: { ...where, status: 'pending' } }),
      ]);
    const before = await kept();
    await app.notify('app/uninstalled', {}, { shop: shop.domain });
    expect(await sessionsOf(shop)).toBe(0);
    await welcomeShop(db, shop.domain);
    // Shopify asks for it 48 hours after the removal, whatever happened since.
    await app.tell('shop/redact', {}, { shop: shop.domain });
    expect(await kept()).toEqual(before);
    expect(await findShop(db, shop.domain)).toEqual(shop);
  });

  test('comes twice and changes nothing the second time', async () => {
    const shop = await makeShop(app.database.db);
    const triggeredAt = new Date();
    for (let n = 0; n < 2; n += 1) {
      expect(
        (await app.notify('app/uninstalled', {}, { shop: shop.domain, triggeredAt })).status,
      ).toBe(200);
    }
    const stored = await app.database.db.shop.findUniqueOrThrow({ where: { id: shop.id } });
    expect(stored.uninstalledAt).toEqual(triggeredAt);
  });

  test('that is hours late, after the app was installed again, does nothing', async () => {
    const shop = await makeShop(app.database.db);
    await app.notify('app/uninstalled', {}, { shop: shop.domain });
    await welcomeShop(app.database.db, shop.domain);
    await makeSession(shop);
    const triggeredAt = new Date(Date.now() - 3 * HOUR_MS);
    expect(
      (await app.notify('app/uninstalled', {}, { shop: shop.domain, triggeredAt })).status,
    ).toBe(200);
    expect(await findShop(app.database.db, shop.domain)).toEqual(shop);
    expect(await sessionsOf(shop)).toBe(1);
  });

  test('of a shop nobody knows is fine', async () => {
    expect(
      (await app.notify('app/uninstalled', {}, { shop: 'stranger.myshopify.com' })).status,
    ).toBe(200);
  });
});

test('app/scopes_update: the stored token has the scopes it was left with', async () => {
  const shop = await makeShop(app.database.db);
  await makeSession(shop);
  const payload = {
    id: 'x',
    previous: ['read_products'],
    current: ['read_products', 'write_files'],
  };
  expect((await app.notify('app/scopes_update', payload, { shop: shop.domain })).status).toBe(200);
  const session = await app.database.db.session.findFirstOrThrow({ where: { shop: shop.domain } });
  expect(session.scope).toBe('read_products,write_files');
});

describe('customers/redact', () => {
  const redact = (shop: InstalledShop, customer: object) =>
    app.tell(
      'customers/redact',
      { shop_id: 1, shop_domain: shop.domain, customer, orders_to_redact: [] },
      { shop: shop.domain },
    );

  test('takes the person out of quotes, events, answers and file names, and leaves everyone else', async () => {
    const { db } = app.database;
    const shop = await makeShop(db);
    const endpoint = await makeEndpoint(db, shop);
    const filename = 'ada-lovelace.pdf';
    const resourceUrl = `https://storage.example/tmp/1/${filename}`;
    const file = await makeFile(db, shop, { filename, resourceUrl });
    const hers = await ask(shop, { file_ids: [file.id] });
    const by = { name: 'Grace Hopper', email: 'grace@example.com' };
    const other = await ask(shop, { customer: by, shipping_address: null });
    const delivery = await db.delivery.findFirstOrThrow({ where: { event: { quoteId: hers } } });
    await db.attempt.create({
      data: {
        shopId: shop.id,
        deliveryId: delivery.id,
        endpointId: endpoint.id,
        number: 1,
        url: 'https://x.example',
        startedAt: new Date(),
        responseTimeMs: 5,
        statusCode: 200,
        responseBody: 'thanks, ada@example.com',
      },
    });

    expect((await redact(shop, { id: 5, email: 'ADA@example.com', phone: null })).status).toBe(200);
    expect((await redact(shop, { id: 5, email: 'ADA@example.com', phone: null })).status).toBe(200);

    const left = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(t)::text AS text FROM (SELECT * FROM quotes WHERE id = ${hers}) t
      UNION ALL SELECT row_to_json(t)::text FROM (SELECT * FROM quote_files WHERE quote_id = ${hers}) t
      UNION ALL SELECT body FROM events WHERE quote_id = ${hers}
      UNION ALL SELECT row_to_json(t)::text FROM (SELECT * FROM attempts WHERE shop_id = ${shop.id}) t`;
    expect(left).toHaveLength(4);
    for (const { text } of left)
      expect(text).not.toMatch(/ada@|lovelace|Engines|7946|St James|London|How soon/i);

    const event = await db.event.findFirstOrThrow({ where: { quoteId: hers } });
    const body = JSON.parse(event.body) as { id: string; data: unknown };
    expect(body.id).toBe(event.id);
    expect(EVENTS['quote.created'].data.parse(body.data)).toMatchObject({
      quote_number: 'Q-1001',
      message: null,
    });
    expect(await findQuote(db, shop.id, other)).toMatchObject({
      customerEmail: 'grace@example.com',
    });
  });

  test('finds a customer by Shopify’s id, under whatever address the quote was asked for', async () => {
    const shop = await makeShop(app.database.db);
    const id = await ask(shop, {}, 'gid://shopify/Customer/42');
    await redact(shop, { id: 42, email: null });
    expect(await findQuote(app.database.db, shop.id, id)).toMatchObject({
      customerName: '[erased]',
      customerGid: null,
    });
  });

  test('does many quotes, and no other shop’s', async () => {
    const [shop, other] = [await makeShop(app.database.db), await makeShop(app.database.db)];
    for (let n = 0; n < 55; n += 1) await ask(shop);
    await ask(other);
    await redact(shop, { id: 5, email: 'ada@example.com' });
    const where = { customerEmail: 'ada@example.com' };
    expect(await app.database.db.quote.count({ where: { shopId: shop.id, ...where } })).toBe(0);
    expect(await app.database.db.quote.count({ where: { shopId: other.id, ...where } })).toBe(1);
  });

  test.each([
    [{}],
    [{ id: null, email: '' }],
    [{ email: '%' }],
    [{ id: 0, email: 'erased@erased.invalid' }],
  ])('of %j erases nobody', async (customer) => {
    const shop = await makeShop(app.database.db);
    const id = await ask(shop);
    expect((await redact(shop, customer)).status).toBe(200);
    expect(await findQuote(app.database.db, shop.id, id)).toMatchObject({
      customerName: 'Ada Lovelace',
    });
  });
});

describe('shop/redact', () => {
  test('keeps a shop that installed the app again in the last 48 hours', async () => {
    const shop = await makeShop(app.database.db);
    expect((await app.tell('shop/redact', {}, { shop: shop.domain })).status).toBe(200);
    expect(await findShop(app.database.db, shop.domain)).toEqual(shop);
  });

  test('erases one whose removal we never heard of', async () => {
    const shop = await makeShop(app.database.db);
    const installedAt = new Date(Date.now() - 49 * HOUR_MS);
    await app.database.db.shop.update({ where: { id: shop.id }, data: { installedAt } });
    await app.tell('shop/redact', {}, { shop: shop.domain });
    expect(await app.database.db.shop.count({ where: { id: shop.id } })).toBe(0);
  });
});
