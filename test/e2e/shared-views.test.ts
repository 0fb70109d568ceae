import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { makeQuote } from '../builders/stored-quotes.ts';
import { openApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** A view that two people have, told in order: what the one does with it while the other has it open. */

const stage = useStage();
/** A colleague's tab, which is refused things on purpose. */
let anna: Page;

beforeAll(async () => {
  // The first visit installs the app.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  const { db, shop } = await stage.stored();
  const made = (number: number, customerName: string) =>
    makeQuote(db, shop, {
      number,
      name: `Q-${number}`,
      customerName,
      createdAt: new Date(Date.now() - number * 60_000),
    });
  await made(1, 'Nora Byron');
  await made(2, 'Nora King');
  await made(3, 'Zoë Quinn');
  anna = await stage.colleague();
}, 120_000);

const openAsAnna = async (path = '/app/quotes'): Promise<FrameLocator> =>
  (await openApp(anna, stage.sandbox().addresses.admin, path)).app;
const tab = (app: FrameLocator, name: string): Locator => app.getByRole('tab', { name });
const sort = (app: FrameLocator, order: string) => app.getByLabel('Sort by').selectOption(order);
const GONE = /^This page is shown without what its address says of: View\./;

/** The quotes that are to be listed, in this order. */
async function lists(app: FrameLocator, ...names: string[]): Promise<void> {
  const shown = () => app.locator('a[data-primary-link]').allInnerTexts();
  await expect.poll(shown, { timeout: 10_000 }).toEqual(names);
}

/** Does something from the menu of the view that is open. */
async function choose(app: FrameLocator, view: string, item: string): Promise<void> {
  await tab(app, view).click();
  await app.getByRole('menuitem', { name: item }).click();
}

test('a view that somebody saves for the team is there for a colleague', async () => {
  const app = await stage.open('/app/quotes?q=nora');
  await lists(app, 'Q-1', 'Q-2');
  await app.getByRole('button', { name: 'Save as new view' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Nora');
  await app.getByLabel('Share with the team').check({ force: true });
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await tab(app, 'Nora').waitFor();

  const theirs = await openAsAnna();
  await lists(theirs, 'Q-1', 'Q-2', 'Q-3');
  await tab(theirs, 'Nora').click();
  await lists(theirs, 'Q-1', 'Q-2');
});

test('what the colleague changes of it is changed for the whole team, and the button says so', async () => {
  const theirs = await openAsAnna('/app/quotes');
  await tab(theirs, 'Nora').click();
  await lists(theirs, 'Q-1', 'Q-2');
  await sort(theirs, 'Oldest first');
  await lists(theirs, 'Q-2', 'Q-1');
  await theirs.getByRole('button', { name: 'Save for the team' }).click();
  await anna.getByText('View saved').waitFor();

  const app = await stage.open('/app/quotes');
  await tab(app, 'Nora').click();
  await lists(app, 'Q-2', 'Q-1');
});

test('one that is renamed while a colleague has it open has its new name with their next step', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Nora').click();
  await lists(app, 'Q-2', 'Q-1');
  await choose(app, 'Nora', 'Rename');
  await app.getByLabel('Name', { exact: true }).fill('Nora, all');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await tab(app, 'Nora, all').waitFor();

  // As it was when they opened it.
  const theirs = anna.frameLocator('iframe');
  await tab(theirs, 'Nora').waitFor();
  await sort(theirs, 'Newest first');
  await lists(theirs, 'Q-1', 'Q-2');
  await tab(theirs, 'Nora, all Changed').waitFor();
  expect(await tab(theirs, 'Nora, all Changed').getAttribute('aria-selected')).toBe('true');
  await theirs.getByRole('button', { name: 'Discard changes' }).click();
  await lists(theirs, 'Q-2', 'Q-1');
});

test('one that somebody keeps for themself is not there any more for a colleague who has it open', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Nora, all').click();
  await lists(app, 'Q-2', 'Q-1');
  await choose(app, 'Nora, all', 'Keep for myself alone');
  await stage.merchant().getByText('The view is yours alone now').waitFor();

  const theirs = anna.frameLocator('iframe');
  await choose(theirs, 'Nora, all', 'Rename');
  await theirs.getByLabel('Name', { exact: true }).fill('Noras');
  await theirs.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await theirs.getByText('This view is not there any more.').waitFor();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  // What it found is still before them, until they ask for something else.
  await lists(theirs, 'Q-2', 'Q-1');
  await sort(theirs, 'Highest total');
  await theirs.getByText(GONE).waitFor();
  await tab(theirs, 'Nora, all').waitFor({ state: 'detached' });
  await lists(theirs, 'Q-3', 'Q-2', 'Q-1');
});

test('one that is deleted in one tab is told in the other, on the list and on the board', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Nora, all').click();
  await lists(app, 'Q-2', 'Q-1');
  await choose(app, 'Nora, all', 'Share with the team');
  await stage.merchant().getByText('View shared with the team').waitFor();
  const view = new URL((await stage.document()).url()).searchParams.get('view') ?? '';

  let theirs = await openAsAnna(`/app/quotes?view=${view}`);
  await lists(theirs, 'Q-2', 'Q-1');
  await choose(app, 'Nora, all', 'Delete');
  await app.getByText('“Nora, all” was deleted.').waitFor();
  // It is deleted already, which is what they want.
  await choose(theirs, 'Nora, all', 'Delete');
  await theirs.getByText('This view is not there any more.').waitFor();
  await tab(theirs, 'Nora, all').waitFor({ state: 'detached' });
  await lists(theirs, 'Q-1', 'Q-2', 'Q-3');

  theirs = await openAsAnna(`/app/quotes/board?view=${view}`);
  await theirs.getByText(GONE).waitFor();
  await theirs.getByRole('listitem').filter({ hasText: 'Q-3' }).waitFor();
});
