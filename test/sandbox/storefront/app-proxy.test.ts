import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CUSTOMER_COOKIE, DANA } from './customer.ts';
import { signedQuery } from './proxy-signature.ts';
import {
  API_SECRET,
  SHOP_DOMAIN,
  startTestStorefront,
  type TestStorefront,
} from './test-storefront.ts';

/** The library that the app checks with; not ours. */
const shopify = shopifyApi({
  apiKey: 'key',
  apiSecretKey: API_SECRET,
  apiVersion: ApiVersion.October26,
  isEmbeddedApp: true,
  hostName: 'quotewire.test',
  logger: { level: LogSeverity.Error },
});

function isValid(query: URLSearchParams): Promise<boolean> {
  return shopify.utils.validateHmac(Object.fromEntries(query), { signator: 'appProxy' });
}

describe('the signature', () => {
  const context = {
    shop: SHOP_DOMAIN,
    pathPrefix: '/apps/quotewire',
    customerId: '',
    apiSecret: API_SECRET,
  };

  it("is accepted by Shopify's library, with a customer or without", async () => {
    for (const customerId of ['', '7001']) {
      const query = signedQuery(new URLSearchParams('a=1&b=x y'), {
        ...context,
        customerId,
        now: new Date(),
      });
      expect(await isValid(query)).toBe(true);
      expect(query.get('logged_in_customer_id')).toBe(customerId);
    }
  });

  it('covers the whole query', async () => {
    const query = signedQuery(new URLSearchParams('a=1'), { ...context, now: new Date() });
    query.set('a', '2');
    expect(await isValid(query)).toBe(false);
  });

  it('joins the values of a repeated name with commas', () => {
    const now = new Date(0);
    const twice = signedQuery(new URLSearchParams('ids=1&ids=2'), { ...context, now });
    const joined = signedQuery(new URLSearchParams('ids=1,2'), { ...context, now });
    expect(twice.get('signature')).toBe(joined.get('signature'));
  });

  it("drops a shopper's own parameters of Shopify's names", async () => {
    const forged = new URLSearchParams(
      'shop=evil.myshopify.com&logged_in_customer_id=1&signature=0&timestamp=1',
    );
    const query = signedQuery(forged, { ...context, now: new Date() });
    expect(query.getAll('shop')).toEqual([SHOP_DOMAIN]);
    expect(query.getAll('logged_in_customer_id')).toEqual(['']);
    expect(await isValid(query)).toBe(true);
  });
});

describe('the app proxy', () => {
  let storefront: TestStorefront;
  const send = (path: string, init?: RequestInit) =>
    fetch(`${storefront.url}/apps/quotewire${path}`, { redirect: 'manual', ...init });

  beforeAll(async () => {
    storefront = await startTestStorefront({ proxyTimeoutMs: 300 });
  });
  afterAll(() => storefront.stop());
  beforeEach(() => {
    storefront.app.received.length = 0;
  });

  it('forwards method, path, query and body, and signs', async () => {
    const answer = await send('/quotes?x=1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":"ä"}',
    });
    expect(answer.status).toBe(201);
    const [request] = storefront.app.received;
    expect(request?.path).toBe('/proxy/quotes');
    expect(request?.query.get('x')).toBe('1');
    expect(request?.query.get('path_prefix')).toBe('/apps/quotewire');
    expect(request?.body).toEqual({ a: 'ä' });
    expect(await isValid(request?.query ?? new URLSearchParams())).toBe(true);
  });

  it('leaves multipart bodies as they are', async () => {
    const form = new FormData();
    form.append('name', 'Dana');
    form.append('file', new Blob(['hello']), 'note.txt');
    await send('/anything', { method: 'POST', body: form });
    const [request] = storefront.app.received;
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(request?.body).toContain('filename="note.txt"');
  });

  it('passes no cookies, and says where the request came from', async () => {
    storefront.app.answer('/cookies', (_request, response) =>
      response.set('set-cookie', 'a=b').send('ok'),
    );
    const answer = await send('/cookies', {
      headers: { cookie: 'secret=1', 'x-forwarded-for': '1.2.3.4' },
    });
    const [request] = storefront.app.received;
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1|::1/);
    expect(request?.headers['x-forwarded-host']).toBe(new URL(storefront.url).host);
  });

  it('says which customer is logged in', async () => {
    const loggedIn = await fetch(`${storefront.url}/account/login`, {
      method: 'POST',
      redirect: 'manual',
    });
    const cookie = loggedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toContain(CUSTOMER_COOKIE);
    await send('/who', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    await send('/who');
    expect(storefront.app.received.map(({ query }) => query.get('logged_in_customer_id'))).toEqual([
      DANA.id,
      '',
    ]);
  });

  it('renders application/liquid inside the theme, and alone where the page says so', async () => {
    storefront.app.answer('/page', (_request, response) =>
      response.status(422).type('application/liquid').send('<p>{{ shop.name | upcase }}</p>'),
    );
    storefront.app.answer('/bare', (_request, response) =>
      response.type('application/liquid').send('{% layout none %}<p>{{ shop.name }}</p>'),
    );
    const page = await send('/page');
    expect(page.status).toBe(422);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toMatch(/site-header[\s\S]*<p>ACME SUPPLY<\/p>/);
    expect(await (await send('/bare')).text()).toBe('<p>Acme Supply</p>');
  });

  it('takes the headers out that Shopify takes out, and leaves the others', async () => {
    storefront.app.answer('/headers', (_request, response) =>
      response
        .set({
          pragma: 'no-cache',
          server: 'x',
          'x-robots-tag': 'noindex',
          'cache-control': 'no-store',
        })
        .type('application/liquid')
        .send('<p>Hello</p>'),
    );
    const { headers } = await send('/headers');
    expect([headers.get('pragma'), headers.get('server')]).toEqual([null, null]);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('leaves any other answer as it is', async () => {
    storefront.app.answer('/json', (_request, response) =>
      response.status(429).set('retry-after', '7').json({ errors: [] }),
    );
    const answer = await send('/json');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(await answer.json()).toEqual({ errors: [] });
  });

  it('follows no redirects', async () => {
    storefront.app.answer('/moved', (_request, response) => response.redirect(302, '/elsewhere'));
    expect((await send('/moved')).status).toBe(302);
    expect(storefront.app.received).toHaveLength(1);
  });

  it("shows Shopify's error page when the app does not answer in time", async () => {
    storefront.app.answer('/slow', () => undefined);
    const answer = await send('/slow');
    expect(answer.status).toBe(504);
    expect(await answer.text()).toContain('There was an error in the third-party application');
  });

  it("shows Shopify's error page when the app cannot be reached", async () => {
    const deserted = await startTestStorefront({ appUrl: 'http://127.0.0.1:9' });
    const answer = await fetch(`${deserted.url}/apps/quotewire/quotes`, {
      method: 'POST',
      body: '{}',
    });
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('There was an error in the third-party application');
    await deserted.stop();
  });
});
