import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions } from 'playwright-core';

/**
 * What a person's browser says it is. The headless default is taken for a robot by `isbot`, which
 * Shopify's library answers with 410.
 */
export const PERSON: BrowserContextOptions = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
  viewport: { width: 1280, height: 900 },
  locale: 'en-US',
};

/** A real headless Chromium, from npm. The flags keep it from calling its maker's servers. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
