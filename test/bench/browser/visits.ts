import type { FrameLocator } from 'playwright-core';
import { controlId } from '#app/ui/quotes/board/card-ids.ts';
import { STAGE_FIELD } from '#app/ui/quotes/quote-places.ts';
import type { SlowedApp } from './slowed-app.ts';

/** One page, and what people do there all day. */
export interface Visit {
  page: string;
  path: string;
  shows(app: FrameLocator): Promise<unknown>;
  /** What is timed as interactions; resolves when its outcome is there. */
  does(slowed: SlowedApp): Promise<unknown>;
}

// By what the document has of them: who seeks by roles reckons the names of all that is there, in the page
// itself and as slowly, while what was done is timed.
const quoteLinks = (app: FrameLocator) => app.locator('a[data-primary-link]');
const stageOf = (app: FrameLocator) => app.locator(`#${STAGE_FIELD}`);
const moveButtons = (app: FrameLocator) => app.locator(`[id^="${controlId('move', '')}"]`);

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
    await stageOf(app).waitFor();
  },
};

/** Another stage is chosen. `path` is a quote's. */
const quote = (path: string): Visit => ({
  page: 'quote',
  path,
  shows: (app) => stageOf(app).waitFor(),
  async does({ app, page }) {
    await stageOf(app).focus();
    const isFirst = await stageOf(app).evaluate(
      (field: HTMLSelectElement) => field.selectedIndex === 0,
    );
    // By keys, as people do: what a script chooses is no interaction that the browser times.
    for (const key of isFirst ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      await page.getByText('Stage changed').waitFor();
      await page.getByText('Stage changed').waitFor({ state: 'hidden' });
    }
  },
});

/** A quote is moved to the next stage, and back again. */
const board: Visit = {
  page: 'board',
  path: '/app/quotes/board',
  shows: (app) => moveButtons(app).first().waitFor(),
  async does({ app, page }) {
    await moveButtons(app).first().click();
    await app.getByRole('menuitem', { name: 'In review' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });
  },
};

export const visits = (quotePath: string): Visit[] => [home, list, board, quote(quotePath)];
