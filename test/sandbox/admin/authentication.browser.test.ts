import '@shopify/shopify-api/adapters/node';
import { ApiVersion, shopifyApi } from '@shopify/shopify-api';
import { describe, expect, test, vi } from 'vitest';
import { APP, useTestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

/** Shopify's own library, as the judge of what the admin hands out. */
const shopify = shopifyApi({
  apiKey: APP.apiKey,
  apiSecretKey: APP.apiSecret,
  apiVersion: ApiVersion.October26,
  hostName: 'localhost',
  isEmbeddedApp: true,
});
const at = useTestAdmin();

describe('embedding', () => {
  test("the app's first document arrives signed, with a session token that Shopify's library decodes", async () => {
    const first = new URL(at.sandbox.embedded.requests[0]?.url ?? '', at.sandbox.tunnel.url);
    const query = Object.fromEntries(first.searchParams);
    await expect(shopify.utils.validateHmac(query)).resolves.toBe(true);
    await expect(shopify.session.decodeSessionToken(query.id_token ?? '')).resolves.toMatchObject({
      dest: 'https://acme.myshopify.com',
    });
  });

  test('App Bridge gives session tokens and tells shop, host and person', async () => {
    const token = await at.app.run<string>('shopify.idToken()');
    const claims = await shopify.session.decodeSessionToken(token);
    const user = await at.app.run<{ id: number }>('shopify.user()');
    expect(claims.sub).toBe(String(user.id));
    expect(await at.app.run('shopify.idToken()')).not.toBe(token);
    expect(await at.app.run('shopify.config')).toMatchObject({
      apiKey: 'key',
      shop: 'acme.myshopify.com',
      locale: 'en',
    });
    expect(await at.app.run('shopify.environment')).toMatchObject({
      embedded: true,
      mobile: false,
    });
  });

  test('no other site gets a session token from the admin', async () => {
    const answer = await fetch(`${at.sandbox.admin.url}/frame/id-token`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
    });
    expect(answer.status).toBe(403);
  });

  test('the bounce page loads the wanted page again, with a fresh token', async () => {
    await at.app.frame.goto(`${at.sandbox.tunnel.url}/app/quotes?embedded=1&page=2`);
    await at.app.frame.waitForURL(/\/app\/quotes\?/);
    await at.app.frame.waitForSelector('text=page at /app/quotes');
    const reloaded = new URL(at.sandbox.embedded.requests.at(-1)?.url ?? '', at.sandbox.tunnel.url);
    expect(reloaded.searchParams.get('page')).toBe('2');
    const token = reloaded.searchParams.get('id_token') ?? '';
    await expect(shopify.session.decodeSessionToken(token)).resolves.toBeTruthy();
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/quotes?page=2`);
  });

  test('a page without embedding parameters still knows its shop', async () => {
    await at.app.frame.goto(`${at.sandbox.tunnel.url}/app/settings`);
    expect(await at.app.run('shopify.config.shop')).toBe('acme.myshopify.com');
  });

  test('opened outside of the admin, the app sends the browser there', async () => {
    const outside = await at.app.page.context().newPage();
    await outside.goto(`${at.sandbox.tunnel.url}/app/quotes?shop=acme.myshopify.com`);
    await outside.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/quotes`);
  });
});

describe('fetch', () => {
  const post = (path: string): string =>
    `fetch('${path}', { method: 'POST', body: 'hello' }).then((answer) => answer.status)`;

  test("requests to the app carry a token, others don't", async () => {
    expect(await at.app.run(post('/api/echo'))).toBe(200);
    const { authorization = '' } = at.sandbox.embedded.requests.at(-1) ?? {};
    await expect(
      shopify.session.decodeSessionToken(authorization.replace('Bearer ', '')),
    ).resolves.toMatchObject({ aud: 'key' });
    await at.app.run(`fetch('${at.sandbox.embedded.url}/api/echo', { mode: 'no-cors' })`);
    expect(at.sandbox.embedded.requests.at(-1)?.authorization).toBeUndefined();
  });

  test('a token the app calls stale is replaced once, and the body sent again', async () => {
    expect(await at.app.run(post('/api/stale'))).toBe(200);
    const [first, second] = at.sandbox.embedded.requests.slice(-2);
    expect(second).toMatchObject({ url: '/api/stale', body: 'hello' });
    expect(second?.authorization).not.toBe(first?.authorization);
  });

  test('any other 401 is an answer like others', async () => {
    const before = at.sandbox.embedded.requests.length;
    expect(await at.app.run(post('/api/refused'))).toBe(401);
    expect(at.sandbox.embedded.requests.length).toBe(before + 1);
  });
});
