import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchBrowser, PERSON } from '../../setup/browser.ts';
import type { StorefrontOptions } from './storefront.ts';
import { startTestStorefront, type TestStorefront } from './test-storefront.ts';

/** A person at the storefront, in a real browser. */
export interface Shopper {
  storefront: TestStorefront;
  browser: Browser;
  /** Opens a page in a fresh context and returns it; `errors` fills with what the page complains of. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }>;
  leave(): Promise<void>;
}

export async function startShopper(shop?: Partial<StorefrontOptions>): Promise<Shopper> {
  const [storefront, browser] = await Promise.all([startTestStorefront(shop), launchBrowser()]);
  return {
    storefront,
    browser,
    open: async (path, options) => {
      const context = await browser.newContext({ ...PERSON, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        // A refused request shows as an error of its own; the tests look at what the page makes of it.
        const refused = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !refused) errors.push(message.text());
      });
      await page.goto(storefront.url + path);
      return { page, errors };
    },
    leave: async () => {
      await browser.close();
      await storefront.stop();
    },
  };
}

export const sendButton = (page: Page): Locator => page.locator('[data-submit]');

/** What must be filled in. */
export async function introduce(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Dana Reyes');
  await page.getByLabel('Email').fill('dana@example.com');
}
