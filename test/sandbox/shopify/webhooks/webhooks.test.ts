import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { text } from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../desk.ts';
import { openTestShop } from '../graphql/open-test-shop.ts';
import { ACME } from '../shop-profile.ts';
import { createWebhookSender } from './sender.ts';
import { subscribedTopics } from './subscriptions.ts';
import { watchStore } from './watch-store.ts';

const SECRET = 'shpss_secret';

interface Arrival {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A shop whose notices go to a server that answers with these statuses in turn, then with 200. */
async function openNotifyingShop(statuses: number[] = []) {
  const arrivals: Arrival[] = [];
  const app = express();
  app.use(text({ type: () => true }), ({ url, headers, body }, response) => {
    arrivals.push({ path: url, headers, body: String(body) });
    response.sendStatus(statuses.shift() ?? 200);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const shop = openTestShop();
  const clock = () => new Date('2026-11-21T18:00:00.250Z');
  const context = {
    store: shop.store,
    clock,
    shopDomain: 'acme.myshopify.com',
    currency: ACME.currency,
    profile: ACME,
    publicOrigin: 'http://localhost:4001',
    uploadKey: Buffer.alloc(32),
    scopes: new Set<string>(),
  };
  const sender = createWebhookSender({
    appUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiSecret: SECRET,
    shopDomain: 'acme.myshopify.com',
    subscriptions: subscribedTopics(),
    clock,
  });
  watchStore(context, sender);
  onTestFinished(async () => {
    await sender.stop();
    server.close();
  });
  const create = () =>
    shop.ask(`mutation {
      draftOrderCreate(input: {
        tags: ["quotewire-1"]
        lineItems: [{ title: "Bolt", quantity: 2, originalUnitPriceWithCurrency: { amount: "1.25", currencyCode: USD } }]
      }) { draftOrder { id } }
    }`);
  const desk = openDesk(context, sender);
  const told = async () => {
    await sender.settled();
    return arrivals.map(({ headers }) => String(headers['x-shopify-topic'])).toSorted();
  };
  return { arrivals, create, desk, told, first: () => desk.draftOrders()[0] };
}

type NotifyingShop = Awaited<ReturnType<typeof openNotifyingShop>>;

function draftOf(shop: NotifyingShop) {
  const draft = shop.first();
  if (!draft) throw new Error('There is no draft order.');
  return draft;
}

test('a draft order that is paid: it is told as completed, and its order as made and paid', async () => {
  const shop = await openNotifyingShop();
  await shop.create();
  expect(await shop.told(), 'nobody subscribed to its making').toEqual([]);
  shop.desk.pay(draftOf(shop));
  expect(await shop.told()).toEqual(['draft_orders/update', 'orders/create', 'orders/paid']);
  const bodies = shop.arrivals.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  expect(bodies).toContainEqual(
    expect.objectContaining({
      status: 'completed',
      total_price: '2.50',
      tags: 'quotewire-1',
      updated_at: '2026-11-21T18:00:00+00:00',
    }),
  );
  expect(bodies).toContainEqual(
    expect.objectContaining({ name: '#1001', financial_status: 'paid', tags: 'quotewire-1' }),
  );
});

test('notices are signed, and name shop, version and time', async () => {
  const shop = await openNotifyingShop();
  await shop.create();
  shop.desk.deleteDraft(draftOf(shop));
  expect(await shop.told()).toEqual(['draft_orders/delete']);
  const [arrival] = shop.arrivals;
  expect(arrival?.path).toBe('/webhooks/orders');
  expect(arrival?.headers).toMatchObject({
    'x-shopify-hmac-sha256': createHmac('sha256', SECRET)
      .update(arrival?.body ?? '')
      .digest('base64'),
    'x-shopify-shop-domain': 'acme.myshopify.com',
    'x-shopify-api-version': '2026-10',
    'x-shopify-triggered-at': '2026-11-21T18:00:00.250Z',
  });
});

test('what is not acknowledged is sent again under the same id', async () => {
  const shop = await openNotifyingShop([503]);
  await shop.create();
  shop.desk.setQuantity(draftOf(shop), 3);
  expect(await shop.told()).toEqual(['draft_orders/update', 'draft_orders/update']);
  const ids = shop.arrivals.map(({ headers }) => headers['x-shopify-webhook-id']);
  expect(new Set(ids).size).toBe(1);
});

test('an order that is cancelled, and an app that is removed, are told', async () => {
  const shop = await openNotifyingShop();
  await shop.create();
  shop.desk.pay(draftOf(shop));
  await shop.told();
  shop.arrivals.length = 0;
  shop.desk.cancelOrder(shop.desk.orders()[0]?.id.split('/').at(-1) ?? '');
  shop.desk.uninstall();
  expect(await shop.told()).toEqual(['app/uninstalled', 'orders/cancelled']);
});
