import '@shopify/shopify-api/adapters/node';
import { ApiVersion, shopifyApi } from '@shopify/shopify-api';
import { expect, test } from 'vitest';
import { appAddress } from './app-address.ts';
import { idToken } from './id-token.ts';

const app = { apiKey: 'key', apiSecret: 'secret' };
/** Shopify's own library, as the judge of what is made here. */
const shopify = shopifyApi({
  apiKey: app.apiKey,
  apiSecretKey: app.apiSecret,
  apiVersion: ApiVersion.October26,
  hostName: 'localhost',
  hostScheme: 'http',
  isEmbeddedApp: true,
});
const token = { shopDomain: 'acme.myshopify.com', userId: '42', sessionId: 's1', now: new Date() };

test("Shopify's library accepts the signed address of an embedded page", async () => {
  const address = new URL(
    appAddress(app, {
      appUrl: 'http://localhost:4403',
      path: '/app/quotes?search=caf%C3%A9%20%26%20co#items',
      locale: 'fr-CA',
      shopDomain: token.shopDomain,
      idToken: idToken(app, token),
      sessionId: token.sessionId,
      now: token.now,
    }),
  );
  expect(address.pathname + address.hash).toBe('/app/quotes#items');
  const query = Object.fromEntries(address.searchParams);
  expect(query).toMatchObject({
    embedded: '1',
    locale: 'fr-CA',
    shop: 'acme.myshopify.com',
    search: 'café & co',
  });
  expect(shopify.utils.sanitizeHost(query.host ?? '')).toBe(query.host);
  expect(Buffer.from(query.host ?? '', 'base64').toString()).toBe('admin.shopify.com/store/acme');
  await expect(shopify.utils.validateHmac(query)).resolves.toBe(true);
});

test("Shopify's library decodes the session token", async () => {
  await expect(shopify.session.decodeSessionToken(idToken(app, token))).resolves.toMatchObject({
    iss: 'https://acme.myshopify.com/admin',
    dest: 'https://acme.myshopify.com',
    aud: 'key',
    sub: '42',
    sid: 's1',
  });
});

test("a token of another app's secret is refused", async () => {
  const forged = idToken({ apiKey: 'key', apiSecret: 'other' }, token);
  await expect(shopify.session.decodeSessionToken(forged)).rejects.toThrow('session token');
});

test('a token is refused a minute and some leeway later', async () => {
  const old = idToken(app, { ...token, now: new Date(Date.now() - 90_000) });
  await expect(shopify.session.decodeSessionToken(old)).rejects.toThrow('exp');
});
