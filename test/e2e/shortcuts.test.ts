import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openApp } from '../story/merchant.ts';
import { cutNetwork } from './dead-network.ts';
import { useStage } from './stage.ts';

/** Somebody who does not want keys to do anything turns them off, and on again, told in order. */

const stage = useStage();
let newest: string;
/** Of the one before it. */
let path: string;
let older: string;

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  [older, newest] = [await stage.requestQuote(), await stage.requestQuote()];
  const app = await stage.open('/app/quotes');
  path = (await app.getByRole('link', { name: newest }).getAttribute('href')) ?? '';
});

const sheetOf = (app: FrameLocator): Locator =>
  app.getByRole('dialog', { name: 'Keyboard shortcuts' });
const titled = (app: FrameLocator, name: string): Locator =>
  app.getByRole('heading', { name, exact: true, level: 1 });

/** Opens a page whose scripts run, and looks at it: keys that are pressed elsewhere do nothing. */
async function openAlive(at: string, tab: Page = stage.merchant()): Promise<FrameLocator> {
  const { app } = await openApp(tab, stage.sandbox().addresses.admin, at);
  await app.getByRole('heading', { level: 1 }).waitFor();
  await tab.waitForLoadState('networkidle');
  await app.getByRole('heading', { level: 1 }).click();
  return app;
}

async function press(app: FrameLocator, ...keys: string[]): Promise<void> {
  for (const key of keys) await app.locator('body').press(key);
}

/** The menu shows the sheet whether keys do anything or not. */
async function openSheet(app: FrameLocator): Promise<Locator> {
  await app.getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click();
  return app.getByLabel('Use single-key shortcuts');
}

async function closeSheet(app: FrameLocator): Promise<void> {
  await press(app, 'Escape');
  await sheetOf(app).waitFor({ state: 'detached' });
}

/** Turns them on or off, and waits until that is kept. */
async function setUse(app: FrameLocator, wanted: boolean): Promise<void> {
  const use = await openSheet(app);
  const saved = stage.merchant().waitForResponse((answer) => answer.url().includes('/shortcuts'));
  await use.setChecked(wanted);
  await saved;
  await stage.isForEverybody();
  await closeSheet(app);
}

test('keys do nothing for whoever turned them off: on this page at once, and on every other', async () => {
  let app = await openAlive(path);
  await setUse(app, false);
  await press(app, '?', 'j');
  await app.getByLabel('New note').focus();
  expect(await sheetOf(app).count()).toBe(0);
  expect(await titled(app, newest).count()).toBe(1);

  for (const other of ['/app/quotes', '/app/quotes/board']) {
    app = await openAlive(other);
    await press(app, '?', '/', 'g', 'h');
    await app.getByRole('button', { name: 'List', exact: true }).focus();
    expect(await sheetOf(app).count()).toBe(0);
    expect(await titled(app, 'Quotes').count()).toBe(1);
  }
});

test('for a colleague they do what they did', async () => {
  const app = await openAlive(path, await stage.colleague());
  await press(app, '?');
  await sheetOf(app).waitFor();
});

test('without a network they stay off, and that is said beside the switch', async () => {
  const tab = await stage.anotherTab();
  const app = await openAlive('/app/quotes', tab);
  const use = await openSheet(app);
  const mend = await cutNetwork(tab);
  await use.check();
  await app.getByText('There was no answer. Check your connection, then try again.').waitFor();
  expect(await use.isChecked()).toBe(false);
  await mend();
  await tab.close();
});

test('whoever wants them back has them back, from the same sheet', async () => {
  let app = await openAlive('/app/quotes');
  await setUse(app, true);
  await press(app, '?');
  await sheetOf(app).waitFor();
  await closeSheet(app);
  app = await openAlive(path);
  await press(app, 'j');
  await titled(app, older).waitFor();
});
