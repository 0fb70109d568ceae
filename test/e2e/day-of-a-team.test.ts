import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useStage } from './stage.ts';

/** What a sales team does all day, once with the mouse and once without one, each told in order. */

const stage = useStage();
const names: string[] = [];

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  for (let made = 0; made < 4; made += 1) names.push(await stage.requestQuote());
});

const nameOf = (place: number): string => names[place] ?? '';
const rowOf = (app: FrameLocator, name: string): Locator =>
  app.getByRole('row').filter({ hasText: name });
const cardIn = (app: FrameLocator, column: string, quote: string): Locator =>
  app.getByRole('region', { name: column, exact: true }).getByRole('listitem').filter({
    hasText: quote,
  });
const mover = (app: FrameLocator, quote: string): Locator =>
  app.getByRole('button', { name: `Move ${quote}`, exact: true });
const heading = (app: FrameLocator, name: string): Locator =>
  app.getByRole('heading', { name, exact: true, level: 1 });

/** What is asked for is shown as chosen at once, and selected is what comes afterwards. */
async function isNarrowed(): Promise<void> {
  await expect.poll(async () => (await stage.document()).url()).toContain('assignee=nobody');
}

/** Quotes of a file that the list was exported to. */
async function exported(click: () => Promise<void>): Promise<string[]> {
  const download = stage.merchant().waitForEvent('download');
  await click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n');
  return lines.slice(1).map((line) => line.split(',')[0] ?? '');
}

describe('with the mouse', () => {
  test('what nobody takes care of is found and given to somebody at once', async () => {
    const app = await stage.open('/app/quotes');
    await app.getByRole('button', { name: 'Assignee', exact: true }).click();
    await app.getByRole('checkbox', { name: 'Nobody' }).click({ force: true });
    await isNarrowed();
    await stage.merchant().keyboard.press('Escape');
    for (const place of [0, 1]) {
      await rowOf(app, nameOf(place)).getByRole('checkbox').click({ force: true });
    }
    await app.getByRole('button', { name: 'Assign', exact: true }).click();
    const dialog = app.getByRole('dialog');
    await app.getByRole('combobox', { name: 'Assignee' }).selectOption('Morgan Reyes');
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await app.getByText('2 quotes done').waitFor();
    await rowOf(app, nameOf(0)).waitFor({ state: 'detached' });
    await rowOf(app, nameOf(2)).waitFor();
  });

  test('a quote goes on along the board, and is priced, sent and priced again', async () => {
    const app = await stage.open('/app/quotes/board?assignee=me');
    await stage.merchant().waitForLoadState('networkidle');
    await mover(app, nameOf(0)).click();
    await app.getByRole('menuitem', { name: 'In review' }).click();
    await cardIn(app, 'In review', nameOf(0))
      .getByRole('link', { name: nameOf(0) })
      .click();
    await heading(app, nameOf(0)).waitFor();
    await price(app, '21.50');
    await app.getByRole('button', { name: 'Send to customer' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
    await app.getByText('Version 1', { exact: true }).waitFor();
    await price(app, '19.90');
  });

  test('what was sent is compared with what is offered now', async () => {
    const app = stage.merchant().frameLocator('iframe');
    await app.getByRole('link', { name: 'Compare versions' }).click();
    await app.getByText('1 item changed').waitFor();
    await app.locator('del').filter({ hasText: '$21.50' }).first().waitFor();
    await app.locator('ins').filter({ hasText: '$19.90' }).first().waitFor();
  });

  test('and the list is taken along as a file', async () => {
    const app = await stage.open('/app/quotes?assignee=me&sort=oldest');
    await rowOf(app, nameOf(1)).waitFor();
    const quotes = await exported(() => app.getByRole('button', { name: 'Export' }).click());
    expect(quotes).toEqual([`"${nameOf(0)}"`, `"${nameOf(1)}"`]);
  });

  async function price(app: FrameLocator, amount: string): Promise<void> {
    await app.getByRole('link', { name: 'Edit', exact: true }).click();
    await app.getByLabel('Unit price').fill(amount);
    await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
    await heading(app, nameOf(0)).waitFor();
    await app.getByText(`$${amount}`).first().waitFor();
  }
});

describe('with the keyboard alone', () => {
  const press = (key: string) => stage.merchant().keyboard.press(key);

  /** Goes there with the tab key, as nobody who uses no mouse can do otherwise. */
  async function reach(target: Locator): Promise<void> {
    await target.first().waitFor();
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      if (await target.first().evaluate(hasFocus)) return;
      await press('Tab');
    }
    throw new Error(`The tab key does not lead to ${String(target)}.`);
  }

  /** And does what Enter does. */
  async function enter(target: Locator): Promise<void> {
    await reach(target);
    await press('Enter');
  }

  test('what nobody takes care of is found and given to somebody at once', async () => {
    const app = await stage.open('/app/quotes');
    await stage.merchant().waitForLoadState('networkidle');
    await enter(app.getByRole('button', { name: 'Assignee', exact: true }));
    await reach(app.getByRole('checkbox', { name: 'Nobody' }));
    await press('Space');
    await isNarrowed();
    await press('Escape');
    await rowOf(app, nameOf(0)).waitFor({ state: 'detached' });
    await reach(rowOf(app, nameOf(2)).getByRole('checkbox'));
    await press('Space');
    await enter(app.getByRole('button', { name: 'Assign', exact: true }));
    const dialog = app.getByRole('dialog');
    await reach(app.getByRole('combobox', { name: 'Assignee' }));
    await stage.merchant().keyboard.type('Morgan');
    await enter(dialog.getByRole('button', { name: 'Assign', exact: true }));
    await app.getByText('1 quote done').waitFor();
    await rowOf(app, nameOf(2)).waitFor({ state: 'detached' });
  });

  test('a quote goes on along the board', async () => {
    const app = await stage.open('/app/quotes');
    await stage.merchant().waitForLoadState('networkidle');
    await enter(app.getByRole('button', { name: 'Board', exact: true }));
    // The newest; from there the arrows go on.
    await reach(mover(app, nameOf(3)));
    for (const key of ['ArrowDown', 'Space', 'ArrowRight', 'Space']) await press(key);
    await cardIn(app, 'In review', nameOf(2)).waitFor();
    await enter(cardIn(app, 'In review', nameOf(2)).getByRole('link', { name: nameOf(2) }));
    await heading(app, nameOf(2)).waitFor();
  });

  test('it is priced, sent and priced again, and its versions compared', async () => {
    const app = stage.merchant().frameLocator('iframe');
    await price(app, '21.50');
    // Saving left the keyboard at the admin's bar: the tab key leads back into the app.
    await enter(app.getByRole('button', { name: 'Send to customer' }));
    await enter(app.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }));
    await app.getByText('Version 1', { exact: true }).waitFor();
    await price(app, '19.90');
    await enter(app.getByRole('link', { name: 'Compare versions' }));
    await app.getByText('1 item changed').waitFor();
    await app.locator('ins').filter({ hasText: '$19.90' }).first().waitFor();
  });

  test('and the list is taken along as a file', async () => {
    const app = stage.merchant().frameLocator('iframe');
    await enter(app.getByRole('link', { name: nameOf(2) }));
    await heading(app, nameOf(2)).waitFor();
    for (const key of ['g', 'l']) await press(key);
    await rowOf(app, nameOf(3)).waitFor();
    const quotes = await exported(() => enter(app.getByRole('button', { name: 'Export' })));
    expect(quotes).toHaveLength(names.length);
  });

  async function price(app: FrameLocator, amount: string): Promise<void> {
    await press('e');
    await reach(app.getByLabel('Unit price'));
    await press('ControlOrMeta+a');
    await stage.merchant().keyboard.type(amount);
    await enter(stage.merchant().getByRole('button', { name: 'Save', exact: true }));
    await heading(app, nameOf(2)).waitFor();
    await app.getByText(`$${amount}`).first().waitFor();
  }
});

/** Of the tab key, from one end of a page to the other. */
const MOST_STEPS = 150;

/** Also of what is in the shadow of another element, as the admin's own buttons are. */
function hasFocus(element: Element): boolean {
  const within = element.getRootNode() as Document | ShadowRoot;
  return element.ownerDocument.hasFocus() && within.activeElement === element;
}
