import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStorefront, type TestStorefront } from './test-storefront.ts';

let storefront: TestStorefront;
beforeAll(async () => {
  storefront = await startTestStorefront();
});
afterAll(() => storefront.stop());

const get = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(storefront.url + path, { headers })).text();

it('stands on the product page as a plain form to the app proxy', async () => {
  const html = await get('/products/hex-bolt-box?variant=81014');
  expect(html).toContain('action="/apps/quotewire/quotes"');
  expect(html).toContain('<input type="hidden" name="variant_id" value="81014">');
  expect(html).toContain('M8 × 30 / A4 stainless');
  expect(html).toMatch(/<link rel="stylesheet" href="[^"]+quote-request\.css">/);
});

it('leaves nothing untranslated', async () => {
  for (const locale of ['en', 'de', 'fr']) {
    const html = await get(`/products/hi-vis-vest?locale=${locale}&setting.address=open`);
    expect(html).not.toContain('Translation missing');
    expect(html).toContain(`<html lang="${locale}">`);
  }
});

it("speaks the browser's language where none is asked for", async () => {
  expect(
    await get('/products/hi-vis-vest', { 'accept-language': 'nl,fr-CA;q=0.8,en;q=0.5' }),
  ).toContain('Demander un devis');
});

it('shows the fields that the merchant chose, and their words', async () => {
  const html = await get(
    '/products/hex-bolt-box?setting.show_phone=false&setting.show_files=false&setting.address=hidden&setting.heading=Ask+us+%3Cb%3E',
  );
  expect(html).toContain('Ask us &lt;b&gt;');
  for (const name of ['phone', 'country']) expect(html).not.toContain(`name="${name}"`);
  expect(html).not.toContain('type="file"');
  expect(html).toContain('name="company"');
});

it('fills in who is logged in', async () => {
  const html = await get('/products/hex-bolt-box', { cookie: 'sandbox_customer=7001' });
  expect(html).toContain('value="Dana Reyes"');
});

it('is data for the script, never code, in the page', async () => {
  const html = await get('/products/stretch-film');
  const scripts = Array.from(html.matchAll(/<script([^>]*)>/g), ([, attributes]) => attributes);
  for (const attributes of scripts) expect(attributes).toMatch(/src=|application\/json/);
  expect(html).not.toMatch(/\son\w+=/);
});

it('lists active products only, and knows the others not', async () => {
  const home = await get('/');
  expect(home).toContain('/products/hex-bolt-box');
  expect(home).not.toContain('pallet-jack');
  expect((await fetch(`${storefront.url}/products/pallet-jack-next-season`)).status).toBe(404);
});

it('serves the files that the block asks for, scripts to other origins too', async () => {
  const html = await get('/products/hex-bolt-box');
  const addresses = Array.from(
    html.matchAll(/(?:src|href)="(\/cdn\/[^"]+)"/g),
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(4);
  const answers = await Promise.all(addresses.map((address) => fetch(storefront.url + address)));
  expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
  expect(new Set(answers.map(({ headers }) => headers.get('access-control-allow-origin')))).toEqual(
    new Set(['*']),
  );
});
