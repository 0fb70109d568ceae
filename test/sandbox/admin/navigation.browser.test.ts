import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestAdmin, type OpenApp, type TestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let sandbox: TestAdmin;
let app: OpenApp;

beforeAll(async () => {
  sandbox = await startTestAdmin();
});

afterAll(() => sandbox?.stop());

beforeEach(async () => {
  sandbox.embedded.requests.length = 0;
  app = await sandbox.open();
});

afterEach(() => app.close());

describe('navigation', () => {
  test("a deep link opens the app's page, query and all", async () => {
    await app.close();
    app = await sandbox.open('/app/quotes?search=bolt');
    expect(
      sandbox.embedded.requests.some(({ url }) => url.startsWith('/app/quotes?search=bolt&')),
    ).toBe(true);
    expect(app.page.url()).toBe(`${sandbox.admin.appHomeUrl}/app/quotes?search=bolt`);
  });

  test("the admin's address follows the app's router, also backwards", async () => {
    await app.run(`history.pushState(null, '', '/app/quotes/quo_1?embedded=1&tab=log')`);
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app/quotes/quo_1?tab=log`);
    await app.page.goBack();
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app`);
  });

  test("the side navigation shows the app's menu and drives its router", async () => {
    await app.run(`addEventListener('shopify:navigate', (event) => {
      history.pushState(null, '', event.target.getAttribute('href'));
    })`);
    const links = app.page.locator('#app-navigation a');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['Quotes', 'Settings']);
    await links.first().click();
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app/quotes`);
    expect(await app.page.getAttribute('#app-navigation a >> nth=0', 'aria-current')).toBe('page');
    await app.page.click('#app-home');
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app`);
  });

  test('an app without a router is navigated by the browser', async () => {
    await app.page.click('#app-navigation a >> text=Settings');
    await app.frame.waitForSelector('text=page at /app/settings');
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app/settings`);
  });

  test('_top leaves the frame, for admin addresses to their place here', async () => {
    await app.run(`void window.open('shopify:admin/draft_orders/7', '_top')`);
    await app.page.waitForURL(`${sandbox.admin.url}/store/acme/draft_orders/7`);
  });

  test("links to Shopify's admin and to the shop lead into the sandbox", async () => {
    await app.run(`document.querySelector('main').innerHTML =
      '<a id=theme target=_top href="https://acme.myshopify.com/admin/themes/current/editor?addAppBlockId=key/quote-request">Theme</a>'`);
    await app.frame.click('#theme');
    await app.page.waitForURL(
      `${sandbox.admin.url}/store/acme/themes/current/editor?addAppBlockId=key/quote-request`,
    );
    expect(await app.page.textContent('.elsewhere')).toContain('key/quote-request');
  });

  test("Shopify's address of the app, by its API key, is the app's here", async () => {
    await app.page.goto(`${sandbox.admin.url}/store/acme/apps/key/app/settings?a=b`);
    await app.page.waitForURL(`${sandbox.admin.appHomeUrl}/app/settings?a=b`);
  });
});
