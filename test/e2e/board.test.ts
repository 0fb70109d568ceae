import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeQuote } from '../builders/stored-quotes.ts';
import { openApp, type EmbeddedApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** The board, told in order: what is moved stays moved. */

const stage = useStage();
const BOARD = '/app/quotes/board';
let db: Db;
let shop: InstalledShop;
/** By name. */
const stageIds = new Map<string, string>();
/** Of a colleague, whose page is refused something on purpose. */
let colleague: EmbeddedApp;

beforeAll(async () => {
  // Opening the app installs it.
  const app = await stage.open(BOARD);
  await app.getByText('Quote requests will show up here').waitFor();
  ({ db, shop } = await stage.stored());
  for (const { id, name } of await listStages(db, shop.id)) stageIds.set(name, id);
  for (let made = 0; made < 40; made += 1) {
    await makeQuote(db, shop, {
      number: 2_000 + made,
      name: `Q-${2_000 + made}`,
      createdAt: new Date(Date.now() - made * 60_000),
    });
  }
});

const columnOf = (app: FrameLocator, name: string): Locator =>
  app.getByRole('region', { name, exact: true });
const cardIn = (app: FrameLocator, name: string, quote: string): Locator =>
  columnOf(app, name).getByRole('listitem').filter({ hasText: quote });
const mover = (app: FrameLocator, quote: string): Locator =>
  app.getByRole('button', { name: `Move ${quote}`, exact: true });
const stageOf = async (name: string): Promise<string> =>
  (await db.quote.findFirstOrThrow({ where: { shopId: shop.id, name }, include: { stage: true } }))
    .stage.name;
/** How many quotes a stage has, and what they come to. */
const figures = async (app: FrameLocator, name: string): Promise<string> =>
  (await columnOf(app, name).locator('p').allInnerTexts()).slice(0, 2).join(', ');

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('There is nothing to be dragged.');
  await page.mouse.move(start.x + start.width / 3, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + 200, { steps: 8 });
  await page.mouse.up();
}

test('the list leads to the board of the same quotes, and back', async () => {
  const app = await stage.open('/app/quotes?q=Q-2003');
  await app.getByRole('button', { name: 'Board', exact: true }).click();
  await cardIn(app, 'New', 'Q-2003').waitFor();
  await expect.poll(() => figures(app, 'New')).toBe('1 quote, $185.00');
  await app.getByRole('button', { name: 'List', exact: true }).click();
  await app.getByRole('row').filter({ hasText: 'Q-2003' }).waitFor();
  expect(await app.getByRole('row').filter({ hasText: 'Q-2004' }).count()).toBe(0);
});

test('a quote that is opened from the board leads back to it as it was, and on to the next of its list', async () => {
  const app = await stage.open(`${BOARD}?q=Q-200`);
  await cardIn(app, 'New', 'Q-2003').getByRole('link', { name: 'Q-2003' }).click();
  await app.getByRole('heading', { name: 'Q-2003' }).waitFor();
  await app.getByRole('link', { name: 'Next: Q-2004' }).click();
  await app.getByRole('heading', { name: 'Q-2004' }).waitFor();
  await app.getByRole('link', { name: 'Quotes', exact: true }).click();
  await cardIn(app, 'New', 'Q-2003').waitFor();
  await expect.poll(() => figures(app, 'New')).toBe('10 quotes, $1,850.00');
});

test('deleting a quote leads back to the board it was opened from, and so does what stands in its place', async () => {
  await makeQuote(db, shop, { number: 2_100, name: 'Q-2100' });
  const page = await stage.anotherTab();
  const board = `${BOARD}?q=Q-2100`;
  const { app } = await openApp(page, stage.sandbox().addresses.admin, board);
  await cardIn(app, 'New', 'Q-2100').getByRole('link', { name: 'Q-2100' }).click();
  await app.getByRole('heading', { name: 'Q-2100' }).waitFor();
  await app.getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Delete quote' }).click();
  await expect.poll(() => addressOf(app)).toBe(board);
  await app.locator('body').evaluate(() => history.back());
  await app.getByRole('heading', { name: 'Q-2100 was deleted' }).waitFor();
  await app.getByRole('link', { name: 'Back to the quotes' }).click();
  await expect.poll(() => addressOf(app)).toBe(board);
});

test('a quote is dragged to another stage, is counted there, and can be put back', async () => {
  const app = await stage.open(BOARD);
  await cardIn(app, 'New', 'Q-2000').waitFor();
  await stage.merchant().waitForLoadState('networkidle');
  await drag(stage.merchant(), cardIn(app, 'New', 'Q-2000'), columnOf(app, 'In review'));
  await cardIn(app, 'In review', 'Q-2000').waitFor();
  expect(await figures(app, 'In review')).toBe('1 quote, $185.00');
  expect(await figures(app, 'New')).toBe('39 quotes, $7,215.00');
  await stage.merchant().getByText('Q-2000 moved to In review').waitFor();
  expect(await stageOf('Q-2000')).toBe('In review');

  await stage.merchant().getByRole('button', { name: 'Undo' }).click();
  await cardIn(app, 'New', 'Q-2000').waitFor();
  await expect.poll(() => stageOf('Q-2000')).toBe('New');
  expect(await figures(app, 'New')).toBe('40 quotes, $7,400.00');
});

test('the keyboard lifts a quote, chooses a stage and drops it; the focus goes with it', async () => {
  const app = await stage.open(BOARD);
  const { keyboard } = stage.merchant();
  await stage.merchant().waitForLoadState('networkidle');
  const told = app.getByRole('status').last();
  await mover(app, 'Q-2000').focus();
  await keyboard.press('ArrowDown');
  await expect.poll(() => focused(app)).toBe('Move Q-2001');
  await keyboard.press('Space');
  await expect.poll(() => told.innerText()).toMatch(/^Q-2001 is lifted from New/);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(() => told.innerText()).toBe('Awaiting customer response, 3 of 6');
  await keyboard.press('Escape');
  await expect.poll(() => told.innerText()).toBe('Q-2001 stays in New');
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await cardIn(app, 'In review', 'Q-2001').waitFor();
  await expect.poll(() => told.innerText()).toBe('Q-2001 moved to In review');
  expect(await focused(app)).toBe('Move Q-2001');
  await expect.poll(() => stageOf('Q-2001')).toBe('In review');
});

test('a menu moves a quote without dragging, and leaves the focus on it', async () => {
  const app = await stage.open(BOARD);
  await stage.merchant().waitForLoadState('networkidle');
  await mover(app, 'Q-2002').focus();
  await stage.merchant().keyboard.press('Enter');
  await app.getByRole('menuitem', { name: 'Won' }).click();
  await cardIn(app, 'Won', 'Q-2002').waitFor();
  await expect.poll(() => focused(app)).toBe('Move Q-2002');
  await expect.poll(() => stageOf('Q-2002')).toBe('Won');
});

test('a column reads on as it is scrolled', async () => {
  const app = await stage.open(BOARD);
  const last = cardIn(app, 'New', 'Q-2039');
  expect(await last.count()).toBe(0);
  await mover(app, 'Q-2000').focus();
  await expect
    .poll(async () => {
      await columnOf(app, 'New')
        .locator('ul')
        .evaluate((list) => {
          const scroller = list.parentElement;
          scroller?.scrollTo({ top: scroller.scrollHeight });
        });
      return last.count();
    })
    .toBe(1);
  expect(await last.getAttribute('aria-posinset')).toBe('38');
  expect(await last.getAttribute('aria-setsize')).toBe('38');
});

test('cards that are still to come have their places, and nothing moves when they come', async () => {
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  await stage.merchant().route('**/quotes/board/more?*', async (route) => {
    await isLetThrough;
    await route.continue();
  });
  const app = await stage.open(BOARD);
  const column = columnOf(app, 'New');
  await stage.merchant().waitForLoadState('networkidle');
  await column.locator('ul').evaluate((list) => {
    list.parentElement?.scrollTo({ top: list.parentElement.scrollHeight });
  });
  await column.getByText('Further quotes are being read.').waitFor({ state: 'attached' });
  const last = Number(await column.getByRole('listitem').last().getAttribute('aria-posinset'));
  const place = await column.locator('ul ~ [aria-hidden]').first().boundingBox();
  letThrough();
  const next = column.locator(`li[aria-posinset="${last + 1}"]`);
  await next.waitFor();
  expect(await next.boundingBox()).toEqual(place);
});

test('keys do what they do on the list', async () => {
  const app = await stage.open(BOARD);
  await cardIn(app, 'New', 'Q-2003').waitFor();
  await stage.merchant().waitForLoadState('networkidle');
  await app.getByRole('heading', { level: 1 }).click();
  await app.locator('body').press('?');
  await app.getByRole('dialog').getByText('On the board').waitFor();
  await app.locator('body').press('Escape');
  await app.getByRole('dialog').waitFor({ state: 'detached' });
  await app.locator('body').press('/');
  const field = app.locator('input:focus');
  await field.waitFor();
  expect(await field.getAttribute('placeholder')).toContain('Search by number');
});

test('what a colleague moves shows on a board that is left open', async () => {
  const app = await stage.open(BOARD);
  await cardIn(app, 'New', 'Q-2005').waitFor();
  const page = await stage.anotherTab();
  colleague = await openApp(page, stage.sandbox().addresses.admin, BOARD);
  await cardIn(colleague.app, 'New', 'Q-2005').waitFor();
  await page.waitForLoadState('networkidle');
  await mover(colleague.app, 'Q-2005').click();
  await colleague.app.getByRole('menuitem', { name: 'Won' }).click();
  await cardIn(app, 'Won', 'Q-2005').waitFor();
  expect(await figures(app, 'Won')).toBe('2 quotes, $370.00');
});

test('a move that is refused is told in words, and the quote is where it was', async () => {
  const { page, app } = colleague;
  const gone = await db.stage.create({
    data: {
      id: newId('stage'),
      shopId: shop.id,
      name: 'On hold',
      color: 'info',
      position: 9,
      createdAt: new Date(),
    },
  });
  await columnOf(app, 'On hold').waitFor();
  // From now on this page does not hear what others do.
  await page.route('**/quotes/board/version', () => undefined);
  await db.stage.delete({ where: { id: gone.id } });
  await mover(app, 'Q-2006').click();
  await app.getByRole('menuitem', { name: 'On hold' }).click();
  await app.getByRole('heading', { name: 'Q-2006 was not moved to On hold' }).waitFor();
  await app.getByText('This stage is not there any more.').first().waitFor();
  await cardIn(app, 'New', 'Q-2006').waitFor();
  await expect.poll(() => focused(app)).toBe('Move Q-2006');
  await columnOf(app, 'On hold').waitFor({ state: 'detached' });
});

test('without a connection the quote is where it was, and that is said', async () => {
  const { page, app } = colleague;
  await page.route('**/steps', (route) => route.abort());
  await mover(app, 'Q-2007').click();
  await app.getByRole('menuitem', { name: 'Won' }).click();
  await app.getByText('There is no connection.').first().waitFor();
  await cardIn(app, 'New', 'Q-2007').waitFor();
  expect(await stageOf('Q-2007')).toBe('New');
});

test('the board is for everybody, also with a menu open', async () => {
  const app = await stage.open(BOARD);
  await cardIn(app, 'New', 'Q-2006').waitFor();
  await stage.merchant().waitForLoadState('networkidle');
  await mover(app, 'Q-2006').click();
  await app.getByRole('menuitem', { name: 'Won' }).waitFor();
});

function addressOf(app: FrameLocator): Promise<string> {
  return app.locator('html').evaluate(() => location.pathname + location.search);
}

/** What the element that has the focus is called. */
function focused(app: FrameLocator): Promise<string | null> {
  return app
    .locator('html')
    .evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}
