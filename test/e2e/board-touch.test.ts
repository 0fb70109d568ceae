import type { FrameLocator, Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#app/db.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeQuote } from '../builders/stored-quotes.ts';
import { PHONE } from '../setup/browser.ts';
import { fingerOn, middleOf, type Finger } from './finger.ts';
import { useStage } from './stage.ts';

/** The board on a phone and on a tablet, by nothing but a finger. */

const stage = useStage({ device: PHONE });
const BOARD = '/app/quotes/board';
let db: Db;
let shop: InstalledShop;
let finger: Finger;
let made = 0;

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open(BOARD)).getByText('Quote requests will show up here').waitFor();
  ({ db, shop } = await stage.stored());
  finger = await fingerOn(stage.merchant());
});

const columnOf = (app: FrameLocator, name: string): Locator =>
  app.getByRole('region', { name, exact: true });
const cardIn = (app: FrameLocator, name: string, quote: string): Locator =>
  columnOf(app, name).getByRole('listitem').filter({ hasText: quote });
const board = (app: FrameLocator): Locator => app.getByRole('group', { name: 'Quotes by stage' });
const stageOf = async (name: string): Promise<string> =>
  (await db.quote.findFirstOrThrow({ where: { shopId: shop.id, name }, include: { stage: true } }))
    .stage.name;
const inHand = (app: FrameLocator): Locator => app.locator('[data-dragging]');

/**
 * Draws what is in hand over a stage, however far that is: at either end of the board it comes by itself, and
 * who went too far goes back.
 */
async function goOver(app: FrameLocator, name: string, y: number): Promise<void> {
  const width = stage.merchant().viewportSize()?.width ?? 0;
  const middle = { x: width / 2, y };
  await expect
    .poll(
      async () => {
        const column = await columnOf(app, name).boundingBox();
        if (!column) return false;
        const isUnder = column.x < middle.x - 20 && column.x + column.width > middle.x + 20;
        const end = column.x + column.width / 2 > middle.x ? width - 12 : 12;
        await finger.draw(isUnder ? middle : { x: end, y });
        return isUnder;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}

/** A board whose first column has more cards than are in sight; returns the first's name. */
async function openBoard(): Promise<{ app: FrameLocator; quote: string }> {
  const quote = `Q-${3_000 + made + 11}`;
  for (let card = 0; card < 12; card += 1) {
    const number = 3_000 + made;
    await makeQuote(db, shop, { number, name: `Q-${number}`, createdAt: new Date() });
    made += 1;
  }
  const app = await stage.open(BOARD);
  await cardIn(app, 'New', quote).waitFor();
  await stage.merchant().waitForLoadState('networkidle');
  return { app, quote };
}

describe.each([
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 768, height: 1024 }],
])('on %s', (_device, size) => {
  beforeAll(() => stage.merchant().setViewportSize(size));

  test('a card that a finger rests on is lifted, and goes to the stage that it is let go of at', async () => {
    const { app, quote } = await openBoard();
    const at = await middleOf(cardIn(app, 'New', quote));
    await finger.press(at);
    await inHand(app).waitFor();
    await stage.isForEverybody();
    await goOver(app, 'In review', at.y);
    await columnOf(app, 'In review').getByText('Move here').waitFor();
    await finger.lift();
    await cardIn(app, 'In review', quote).waitFor();
    await inHand(app).waitFor({ state: 'detached' });
    await expect.poll(() => stageOf(quote)).toBe('In review');
  });

  test('one that is let go of where it was stays there', async () => {
    const { app, quote } = await openBoard();
    const at = await middleOf(cardIn(app, 'New', quote));
    await finger.press(at);
    await inHand(app).waitFor();
    await finger.draw({ ...at, y: at.y + 60 });
    await finger.lift();
    await inHand(app).waitFor({ state: 'detached' });
    expect(await app.getByRole('status').last().innerText()).toBe(`${quote} stays in New`);
    expect(await stageOf(quote)).toBe('New');
  });

  test('a finger that does not rest scrolls the column, and lifts nothing', async () => {
    const { app, quote } = await openBoard();
    const scroller = columnOf(app, 'New').locator('ul').locator('..');
    const { x, y } = await middleOf(cardIn(app, 'New', quote));
    await finger.press({ x, y: y + 260 });
    await finger.draw({ x, y: y - 40 });
    await finger.lift();
    await expect.poll(() => scroller.evaluate((list) => list.scrollTop)).toBeGreaterThan(200);
    expect(await inHand(app).count()).toBe(0);
    expect(await stageOf(quote)).toBe('New');
  });
  test('a finger that draws to the side leads to the next column', async () => {
    const { app, quote } = await openBoard();
    const { x, y } = await middleOf(cardIn(app, 'New', quote));
    await finger.press({ x: x + 80, y });
    await finger.draw({ x: x - 120, y });
    await finger.lift();
    await expect.poll(() => board(app).evaluate((all) => all.scrollLeft)).toBeGreaterThan(60);
    expect(await inHand(app).count()).toBe(0);
  });
  test('a tap on a card’s menu moves it', async () => {
    const { app, quote } = await openBoard();
    await app.getByRole('button', { name: `Move ${quote}`, exact: true }).tap();
    await app.getByRole('menuitem', { name: 'Won' }).waitFor();
    await stage.isForEverybody();
    await app.getByRole('menuitem', { name: 'Won' }).tap();
    await cardIn(app, 'Won', quote).waitFor({ state: 'attached' });
    await expect.poll(() => stageOf(quote)).toBe('Won');
  });
});
