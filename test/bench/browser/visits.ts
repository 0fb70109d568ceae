import type { FrameLocator } from 'playwright-core';
import type { SlowedApp } from './slowed-app.ts';

/** One page, and what people do there all day. */
export interface Visit {
  page: string;
  path: string;
  shows(app: FrameLocator): Promise<unknown>;
  /** What is timed as interactions; resolves when its outcome is there. */
  does(slowed: SlowedApp): Promise<unknown>;
}

const quoteLinks = (app: FrameLocator) => app.getByRole('link', { name: /^Q-\d+$/ });

const home: Visit = {
  page: 'home',
  path: '/app',
  shows: (app) => app.getByText('in the 30 days before').first().waitFor(),
  async does({ app }) {
    await app.getByRole('button', { name: '12 months' }).click();
    await app.getByText('in the 12 months before').first().waitFor();
  },
};

/** Narrowed by status and by words, then a quote is opened. */
const list: Visit = {
  page: 'list',
  path: '/app/quotes',
  shows: (app) => quoteLinks(app).first().waitFor(),
  async does({ app, page }) {
    await app.getByRole('button', { name: 'Status' }).click();
    await app.getByRole('checkbox', { name: 'Requested' }).click();
    await page.keyboard.press('Escape');
    await app
      .getByRole('textbox', { name: /^Search by/ })
      .pressSequentially('steel', { delay: 80 });
    await app.getByText('Status: Requested').waitFor();
    await quoteLinks(app).first().click();
    await app.getByLabel('Stage').waitFor();
  },
};

/** Another stage is chosen. */
const quote: Visit = {
  page: 'quote',
  path: '/app/quotes',
  shows: (app) => quoteLinks(app).first().waitFor(),
  async does({ app, page }) {
    await quoteLinks(app).first().click();
    const stage = app.getByLabel('Stage');
    await stage.selectOption({ index: 1 });
    await page.getByText('Stage changed').waitFor();
    await stage.selectOption({ index: 0 });
  },
};

export const VISITS: readonly Visit[] = [home, list, quote];
