import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { answerOf, bodyOf } from './asking.ts';
import { SHOP, startStorefrontApp, type StorefrontApp } from './storefront-app.ts';
import { takeWakeUps } from './woken-endpoints.ts';

let app: StorefrontApp;
beforeAll(async () => {
  app = await startStorefrontApp();
});
afterAll(() => app.stop());
afterEach(async () => {
  app.shopify.faults.clear();
  await app.database.db.quote.deleteMany();
  await app.database.db.event.deleteMany();
});

const stored = () => app.database.db.quote.count();

describe('a shopper’s request', () => {
  test('is answered with the quote’s number, and 200 when it comes again', async () => {
    const body = bodyOf();
    const first = await app.post('quotes', body);
    expect(first.status).toBe(201);
    const answer = await answerOf(first);
    expect(answer).toEqual({ quote_id: expect.stringMatching(/^quo_/), quote_number: 'Q-1001' });
    const again = await app.post('quotes', body);
    expect(again.status).toBe(200);
    expect(await answerOf(again)).toEqual(answer);
    expect(await stored()).toBe(1);
  });

  test('is the customer’s who is logged in, by Shopify’s word alone', async () => {
    const claim = (query: URLSearchParams) => query.set('logged_in_customer_id', '7');
    expect((await app.post('quotes', bodyOf(), { tamper: claim })).status).toBe(400);
    const both = { repeated: { logged_in_customer_id: '7' }, customerId: '8' };
    expect((await app.post('quotes', bodyOf(), both)).status).toBe(400);
    expect((await app.post('quotes', bodyOf(), { customerId: '7' })).status).toBe(201);
    const quotes = await app.database.db.quote.findMany();
    expect(quotes.map(({ customerGid }) => customerGid)).toEqual(['gid://shopify/Customer/7']);
  });

  test('is stored with what Shopify says', async () => {
    await app.post('quotes', bodyOf());
    const quote = await app.database.db.quote.findFirstOrThrow({ include: { lineItems: true } });
    expect(quote).toMatchObject({ currency: 'USD', customerGid: null, shopId: app.shopId });
    expect(quote.lineItems).toMatchObject([
      { productTitle: 'Double-wall corrugated boxes', variantName: 'Medium', sku: 'BOX-DW-M' },
    ]);
  });

  test('is put on the queue for the endpoints that listen', async () => {
    const { database, shopId } = app;
    const endpoint = await makeEndpoint(database.db, { id: shopId, domain: SHOP });
    const response = await app.post('quotes', bodyOf());
    expect(response.status).toBe(201);
    const worker = await takeWakeUps(database.url);
    try {
      await expect.poll(() => [...worker.woken]).toEqual([endpoint.id]);
    } finally {
      await worker.stop();
    }
    expect(worker.errors).toEqual([]);
    await app.database.db.endpoint.deleteMany();
  });

  test('is refused in the shopper’s language, every field at once', async () => {
    const body = bodyOf({ customer: { name: '', email: 'nope' }, locale: 'de' });
    const response = await app.post('quotes', body);
    expect(response.status).toBe(422);
    expect((await answerOf(response)).errors).toEqual([
      { field: 'customer.name', code: 'required', message: 'Bitte füllen Sie dieses Feld aus.' },
      {
        field: 'customer.email',
        code: 'invalid_email',
        message: expect.stringContaining('E-Mail'),
      },
    ]);
  });

  test('is kept in the language of the form, or else of the browser', async () => {
    await app.post('quotes', bodyOf({ locale: 'de-AT' }));
    const french = { headers: { 'Accept-Language': 'fr-CA,en;q=0.5' } };
    await app.post('quotes', bodyOf({ locale: 'tlh' }), french);
    await app.post('quotes', bodyOf({ locale: { de: 1 } }));
    const quotes = await app.database.db.quote.findMany({ orderBy: { number: 'asc' } });
    expect(quotes.map(({ locale }) => locale)).toEqual(['de', 'fr', 'en']);
  });

  test('for a draft product is refused', async () => {
    const draft = app.shopify.store.catalog.find(({ status }) => status === 'DRAFT');
    const line_items = [{ variant_id: draft?.variants[0]?.id, quantity: 1 }];
    const response = await app.post('quotes', bodyOf({ line_items }));
    expect((await answerOf(response)).errors).toMatchObject([
      { field: 'line_items[0].variant_id', code: 'unknown_variant' },
    ]);
    expect(await stored()).toBe(0);
  });

  test('from a robot that fills every field looks like a success and stores nothing', async () => {
    const response = await app.post('quotes', bodyOf({ website: 'https://spam.example' }));
    expect(response.status).toBe(201);
    expect(await answerOf(response)).toHaveProperty('quote_number');
    expect(await stored()).toBe(0);
  });
});

describe('a signature', () => {
  const now = (): number => Math.floor(Date.now() / 1000);

  test.each<[string, Parameters<StorefrontApp['post']>[2]]>([
    ['of another secret', { secret: 'not-the-secret' }],
    ['that is missing', { tamper: (query) => query.delete('signature') }],
    ['of another shop', { tamper: (query) => query.set('shop', 'evil.myshopify.com') }],
    ['without a time', { tamper: (query) => query.delete('timestamp') }],
    ['95 seconds old', { timestamp: now() - 95 }],
    ['from the future', { timestamp: now() + 120 }],
    ['given twice', { tamper: (query) => query.append('signature', 'x') }],
    ['with another parameter', { tamper: (query) => query.append('extra', '1') }],
  ])('%s is refused', async (_what, how) => {
    const response = await app.post('quotes', bodyOf(), how);
    expect(response.status).toBe(400);
    expect((await answerOf(response)).errors).toHaveLength(1);
    expect(await stored()).toBe(0);
  });

  test('80 seconds old is accepted', async () => {
    expect((await app.post('quotes', bodyOf(), { timestamp: now() - 80 })).status).toBe(201);
  });

  test('of a shop that never installed the app is answered 404', async () => {
    const response = await app.post('quotes', bodyOf(), { shop: 'stranger.myshopify.com' });
    expect(response.status).toBe(404);
    expect((await answerOf(response)).errors).toMatchObject([{ field: null, code: 'unavailable' }]);
  });

  test('of a shop that removed the app is answered 404', async () => {
    await app.database.db.shop.update({
      where: { id: app.shopId },
      data: { uninstalledAt: new Date() },
    });
    const response = await app.post('quotes', bodyOf());
    await app.database.db.shop.update({ where: { id: app.shopId }, data: { uninstalledAt: null } });
    expect(response.status).toBe(404);
  });
});

describe('a plain form post', () => {
  const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const GOOD = {
    client_key: '',
    variant_id: '81032',
    quantity: '2',
    requested_price: '12,50',
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    country: 'GB',
    website: '',
  };

  test('is answered with a page of the theme', async () => {
    const response = await app.post('quotes', form(GOOD), { headers });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'application/liquid; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/number is Q-\d+\./);
    expect(await app.database.db.quoteLineItem.findFirstOrThrow()).toMatchObject({ quantity: 2 });
  });

  test('sent twice makes one quote; another shopper’s makes another', async () => {
    await app.post('quotes', form(GOOD), { headers });
    await app.post('quotes', form(GOOD), { headers });
    expect(await stored()).toBe(1);
    await app.post('quotes', form({ ...GOOD, email: 'grace@example.com' }), { headers });
    expect(await stored()).toBe(2);
  });

  test('of a robot is thanked for and stores nothing', async () => {
    const response = await app.post('quotes', form({ ...GOOD, website: 'x' }), { headers });
    expect(await response.text()).toMatch(/number is Q-\d+\./);
    expect(await stored()).toBe(0);
  });

  test('with mistakes comes back as it was filled in', async () => {
    const response = await app.post(
      'quotes',
      form({ ...GOOD, name: '{{ shop.email }}', email: 'nope' }),
      { headers },
    );
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('value="&#123;&#123; shop.email &#125;&#125;"');
    expect(page).toContain('id="quotewire-email-error"');
    expect(await stored()).toBe(0);
  });

  test('while Shopify is away keeps what was typed', async () => {
    app.shopify.faults.unreachable = true;
    const response = await app.post('quotes', form(GOOD), {
      headers: { ...headers, 'Accept-Language': 'fr' },
    });
    expect(response.status).toBe(503);
    const page = await response.text();
    expect(page).toContain('value="ada@example.com"');
    expect(page).toContain('Veuillez réessayer dans un instant.');
  });
});

test('the twenty-first request of an address in ten minutes has to wait', async () => {
  const headers = { 'X-Forwarded-For': '203.0.113.9' };
  const statuses = [];
  for (let n = 0; n < 20; n += 1) {
    statuses.push((await app.post('quotes', bodyOf(), { headers })).status);
  }
  expect(new Set(statuses)).toEqual(new Set([201]));
  const refused = await app.post('quotes', bodyOf(), { headers });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(500);
  expect((await answerOf(refused)).errors).toMatchObject([{ code: 'rate_limited' }]);
  expect((await app.post('quotes', bodyOf({ customer: {} }), { headers })).status).toBe(422);
  expect((await app.post('quotes', bodyOf())).status).toBe(201);
});

describe('where the storefront mounts the app', () => {
  const noted = async () =>
    (await app.database.db.shop.findUniqueOrThrow({ where: { id: app.shopId } })).proxyPath;

  test('is what the last request says that Shopify forwarded', async () => {
    await app.post('quotes', bodyOf(), { pathPrefix: '/tools/offers' });
    expect(await noted()).toBe('/tools/offers');
    await app.post('quotes', bodyOf());
    expect(await noted()).toBe('/apps/quotewire');
  });

  test('is nothing that anybody else says, and nothing that is no such path', async () => {
    await app.post('quotes', bodyOf());
    const forged = { pathPrefix: '/tools/forged', secret: 'not-the-secret' };
    await app.post('quotes', bodyOf(), forged);
    const second = { repeated: { path_prefix: '/tools/second' } };
    await app.post('quotes', bodyOf(), second);
    for (const pathPrefix of ['', '/', '//evil.example', '/apps/a/b', '/pages/quotes']) {
      await app.post('quotes', bodyOf(), { pathPrefix });
    }
    expect(await noted()).toBe('/apps/quotewire');
  });
});
