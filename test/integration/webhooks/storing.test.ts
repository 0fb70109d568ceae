import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeOldWebhooks } from '#app/inbound/remove-old-webhooks.server.ts';
import { claimWebhooks } from '#app/inbound/claim-webhooks.server.ts';
import { STORED_TOPICS } from '#app/inbound/topics.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeConverted, type ConvertedQuote } from '#test/builders/converted-quotes.ts';
import { draftPayload, orderPayload } from '#test/builders/notices.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { appConfig } from '#test/setup/app-config.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let app: InboundApp;
let shop: InstalledShop;
let made: ConvertedQuote;

beforeAll(async () => {
  app = await startInboundApp();
});
beforeEach(async () => {
  await app.database.db.inboundWebhook.deleteMany();
  app.logged.length = 0;
  app.adminFor = () => Promise.resolve(null);
  shop = await makeShop(app.database.db);
  made = await makeConverted(app.database.db, shop);
});
afterAll(() => app.stop());

const rows = () => app.database.db.inboundWebhook.findMany({ where: { shopDomain: shop.domain } });
const from = (changes = {}) => ({ shop: shop.domain, ...changes });
const quoteNow = () => app.database.db.quote.findUniqueOrThrow({ where: { id: made.quote.id } });

describe('a notice that is worked off later', () => {
  test('is answered when it is stored, before anything is done about it', async () => {
    const answer = await app.notify('orders/create', orderPayload(made.draft), from());
    expect(answer.status).toBe(200);
    expect(await rows()).toMatchObject([{ topic: 'orders/create', status: 'pending' }]);
    expect((await quoteNow()).status).toBe('converted');
    await app.workOff();
    expect((await quoteNow()).status).toBe('ordered');
  });

  test('is stored without what nobody needs: nothing of it tells of a customer', async () => {
    await app.notify('orders/create', orderPayload(made.draft), from());
    await app.notify('draft_orders/update', draftPayload(made.draft), from());
    for (const { payload } of await rows()) {
      expect(payload).toContain(made.draft.tag);
      expect(payload).not.toMatch(/ada|email|customer/i);
    }
  });

  test('is taken of an order of 500 lines, too', async () => {
    const lines = Array.from({ length: 500 }, (_, id) => ({ id, tax_lines: 'x'.repeat(8_000) }));
    const payload = { ...orderPayload(made.draft), line_items: lines };
    expect((await app.notify('orders/create', payload, from())).status).toBe(200);
    expect(await rows()).toMatchObject([{ topic: 'orders/create', status: 'pending' }]);
  });

  test('loses its content once it is done, and keeps its row', async () => {
    await app.tell('orders/create', orderPayload(made.draft), from());
    expect(await rows()).toMatchObject([
      { status: 'done', payload: null, error: null, attemptCount: 1 },
    ]);
    expect(app.logged).toMatchObject([
      { topic: 'orders/create', shop: shop.domain, outcome: 'ordered', attempt: 1 },
    ]);
  });

  test('comes again and again under one id, and is one', async () => {
    const payload = orderPayload(made.draft);
    const told = from({ webhookId: 'one' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => app.notify('orders/create', payload, told)),
    );
    await app.workOff();
    answers.push(await app.notify('orders/create', payload, told));
    await app.workOff();
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await rows()).toHaveLength(1);
    expect(app.logged).toHaveLength(1);
  });

  test('of another shop under the same id is another', async () => {
    const other = await makeShop(app.database.db);
    for (const { domain } of [shop, other]) {
      await app.notify('draft_orders/delete', { id: 1 }, { shop: domain, webhookId: 'same' });
    }
    expect(await app.database.db.inboundWebhook.count({ where: { webhookId: 'same' } })).toBe(2);
  });

  test('that says something else than it should is kept as failed, and Shopify need not send it again', async () => {
    const payload = orderPayload(made.draft, { total_price: 200, tags: null });
    expect((await app.tell('orders/create', payload, from())).status).toBe(200);
    expect(await rows()).toMatchObject([
      { status: 'failed', payload: null, error: expect.stringMatching(/total_price/) },
    ]);
    expect((await quoteNow()).status).toBe('converted');
  });

  test.each(['{', '', '"\u0000"', 'null', '[]', '7'])(
    'that holds %j harms nothing',
    async (raw) => {
      const { status } = await app.notify('orders/create', null, from({ raw }));
      expect([200, 400]).toContain(status);
      await app.workOff();
      for (const row of await rows()) expect(row.status).toBe('failed');
    },
  );

  test('without an id, or of a topic that nobody subscribed to, is not taken', async () => {
    const without = 'X-Shopify-Webhook-Id';
    expect((await app.notify('orders/create', {}, from({ without }))).status).toBe(400);
    expect((await app.notify('orders/unheard_of', {}, from())).status).toBe(404);
    expect(await rows()).toEqual([]);
  });

  test('of a shop nobody knows, or that removed the app, is done with', async () => {
    await app.database.db.shop.update({
      where: { id: shop.id },
      data: { uninstalledAt: new Date() },
    });
    await app.tell('orders/create', orderPayload(made.draft), from());
    await app.tell('orders/create', orderPayload(made.draft), { shop: 'stranger.myshopify.com' });
    expect(app.logged).toMatchObject([{ outcome: 'unknown' }, { outcome: 'unknown' }]);
    expect((await quoteNow()).status).toBe('converted');
  });
});

describe('the workers', () => {
  test('share what there is: each notice is one’s', async () => {
    for (let n = 1; n <= 30; n += 1) await app.notify('draft_orders/delete', { id: n }, from());
    await Promise.all([app.workOff(), app.workOff(), app.workOff()]);
    const done = await rows();
    expect(done.map(({ status }) => status)).toEqual(Array(30).fill('done'));
    expect(app.logged).toHaveLength(30);
  });

  test('one that is killed in the middle leaves it to another, after its lease', async () => {
    await app.notify('orders/create', orderPayload(made.draft), from());
    const now = new Date();
    expect(await claimWebhooks(app.database.db, now, 4)).toHaveLength(1);
    await app.workOff(new Date(now.getTime() + MINUTE_MS / 2));
    expect((await quoteNow()).status).toBe('converted');
    await app.workOff(new Date(now.getTime() + 2 * MINUTE_MS));
    expect((await quoteNow()).status).toBe('ordered');
    expect(await rows()).toMatchObject([{ status: 'done', attemptCount: 2 }]);
  });

  test('one that is killed after the change and before its mark: it is done again, and changes nothing', async () => {
    await app.tell('orders/create', orderPayload(made.draft), from());
    const [row] = await rows();
    const { payload } = { payload: JSON.stringify({ ...orderPayload(made.draft) }) };
    await app.database.db.inboundWebhook.updateMany({
      where: { id: row?.id ?? '' },
      data: { status: 'pending', payload, nextAttemptAt: new Date() },
    });
    const before = await app.database.db.event.count({ where: { shopId: shop.id } });
    await app.workOff();
    expect(app.logged.at(-1)).toMatchObject({ outcome: 'known' });
    expect(await app.database.db.event.count({ where: { shopId: shop.id } })).toBe(before);
  });

  test('what fails is tried again after growing waits, and has failed after some eight hours', async () => {
    app.adminFor = () => Promise.reject(new Error('Shopify is away.'));
    const completed = draftPayload(made.draft, { status: 'completed' });
    await app.notify('draft_orders/update', completed, from());
    const began = Date.now();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      const [row] = await rows();
      const at = row?.nextAttemptAt ?? new Date();
      await app.workOff(at);
      const [after] = await rows();
      waits.push(((after?.nextAttemptAt.getTime() ?? 0) - at.getTime()) / MINUTE_MS);
    }
    expect(waits).toEqual([1 / 12, 1 / 2, 2, 10, 30, 60, 120, 240, 0]);
    expect(await rows()).toMatchObject([{ status: 'failed', error: 'Shopify is away.' }]);
    expect(app.logged.at(-1)).toMatchObject({ level: 50, msg: 'webhook given up', attempt: 9 });
    await app.workOff(new Date(began + DAY_MS));
    expect(app.logged).toHaveLength(9);
  });
});

test('what was done with is removed after a week, what waits is not', async () => {
  await app.tell('draft_orders/delete', { id: 1 }, from());
  await app.notify('draft_orders/delete', { id: 2 }, from());
  const { db } = app.database;
  const in6Days = () => new Date(Date.now() + 6 * DAY_MS);
  expect(await removeOldWebhooks({ db, clock: in6Days })).toBe(0);
  const in8Days = () => new Date(Date.now() + 8 * DAY_MS);
  expect(await removeOldWebhooks({ db, clock: in8Days })).toBe(1);
  expect(await rows()).toMatchObject([{ status: 'pending' }]);
});

test('every topic of shopify.app.toml has a route that knows it', () => {
  const { subscriptions } = appConfig().webhooks;
  const routes = readFileSync(new URL('../../../app/routes.ts', import.meta.url), 'utf8');
  for (const { topics, compliance_topics: compliance, uri } of subscriptions) {
    const own = routes.includes(`route('${uri.replace('/webhooks/', '')}'`);
    if (own) continue;
    expect(uri).toMatch(/^\/webhooks\/[a-z]+$/);
    for (const topic of [...topics, ...compliance]) {
      expect(Object.keys(STORED_TOPICS)).toContain(topic);
    }
  }
});
