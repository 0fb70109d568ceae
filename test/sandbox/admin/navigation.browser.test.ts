import { describe, expect, test, vi } from 'vitest';
import { useTestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const at = useTestAdmin();

describe('navigation', () => {
  test("a deep link opens the app's page, query and all", async () => {
    await at.app.close();
    at.app = await at.sandbox.open('/app/quotes?search=bolt');
    expect(
      at.sandbox.embedded.requests.some(({ url }) => url.startsWith('/app/quotes?search=bolt&')),
    ).toBe(true);
    expect(at.app.page.url()).toBe(`${at.sandbox.admin.appHomeUrl}/app/quotes?search=bolt`);
  });

  test("the admin's address follows the app's router, also backwards", async () => {
    await at.app.run(`history.pushState(null, '', '/app/quotes/quo_1?embedded=1&tab=log')`);
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/quotes/quo_1?tab=log`);
    await at.app.page.goBack();
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app`);
  });

  test("the side navigation shows the app's menu and drives its router", async () => {
    await at.app.run(`addEventListener('shopify:navigate', (event) => {
      history.pushState(null, '', event.target.getAttribute('href'));
    })`);
    const links = at.app.page.locator('#app-navigation a');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['Quotes', 'Settings']);
    await links.first().click();
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/quotes`);
    expect(await at.app.page.getAttribute('#app-navigation a >> nth=0', 'aria-current')).toBe(
      'page',
    );
    await at.app.page.click('#app-home');
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app`);
  });

  test('an app without a router is navigated by the browser', async () => {
    await at.app.page.click('#app-navigation a >> text=Settings');
    await at.app.frame.waitForSelector('text=page at /app/settings');
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/settings`);
  });

  test('_top leaves the frame, for admin addresses to their place here', async () => {
    await at.app.run(`void window.open('shopify:admin/draft_orders/7', '_top')`);
    await at.app.page.waitForURL(`${at.sandbox.admin.url}/store/acme/draft_orders/7`);
  });

  test("links to Shopify's admin and to the shop lead into the sandbox", async () => {
    await at.app.run(`document.querySelector('main').innerHTML =
      '<a id=theme target=_top href="https://acme.myshopify.com/admin/themes/current/editor?addAppBlockId=key/quote-request">Theme</a>'`);
    await at.app.frame.click('#theme');
    await at.app.page.waitForURL(
      `${at.sandbox.admin.url}/store/acme/themes/current/editor?addAppBlockId=key/quote-request`,
    );
    expect(await at.app.page.textContent('.elsewhere')).toContain('key/quote-request');
  });

  test("Shopify's address of the app, by its API key, is the app's here", async () => {
    await at.app.page.goto(`${at.sandbox.admin.url}/store/acme/apps/key/app/settings?a=b`);
    await at.app.page.waitForURL(`${at.sandbox.admin.appHomeUrl}/app/settings?a=b`);
  });
});
