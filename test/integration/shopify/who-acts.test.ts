import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { askWhoActs } from '#app/shopify/who-acts.server.ts';
import { connectShop, freshIdToken, SHOP, type ConnectedShop } from './connected-shop.ts';

let shop: ConnectedShop;
beforeAll(async () => {
  shop = await connectShop();
});
afterAll(() => shop.stop());
afterEach(() => {
  shop.shopify.faults.unreachable = false;
});

const ask = (idToken = freshIdToken()) => askWhoActs(shop.api, { shopDomain: SHOP, idToken });

test('Shopify tells who works in the admin', async () => {
  expect(await ask()).toEqual({
    id: 42n,
    name: 'Robin 42',
    email: 'robin-42@acme-supply.example',
    emailVerified: true,
  });
});

test('a session token that is not Shopify’s, and a Shopify out of reach, are errors', async () => {
  await expect(ask(freshIdToken('another secret'))).rejects.toThrow();
  shop.shopify.faults.unreachable = true;
  await expect(ask()).rejects.toThrow();
});
