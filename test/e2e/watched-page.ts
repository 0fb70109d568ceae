import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PERSON } from '../setup/browser.ts';

export interface WatchedPage {
  page: Page;
  /** Everything the page's scripts complained of. */
  complaints: string[];
}

/** A tab of a person's browser; what goes wrong in its scripts is kept for the test to look at. */
export async function openWatchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const page = await browser.newPage({ ...PERSON, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Remix's word about a fetch that a newer one replaced.
    const replaced = message.text().includes('BodyStreamBuffer was aborted');
    if (message.type() === 'error' && !replaced) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}
