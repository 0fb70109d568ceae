import type { FrameLocator, Locator, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openApp, type EmbeddedApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** A quote's page, as two of a team have it open, told in order. */

const stage = useStage();
/** From the first that was asked for. */
const paths: string[] = [];
const names: string[] = [];
let anna: EmbeddedApp;

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  for (const _quote of ['first', 'second', 'third']) names.push(await stage.requestQuote());
  const app = await stage.open('/app/quotes');
  for (const name of names) {
    paths.push((await app.getByRole('link', { name }).getAttribute('href')) ?? '');
  }
});

const middle = (): string => paths[1] ?? '';
const nameOf = (place: number): string => names[place] ?? '';
const titled = (app: FrameLocator, name: string): Locator =>
  app.getByRole('heading', { name, exact: true, level: 1 });
const focused = (app: FrameLocator): Promise<string> =>
  app.locator('html').evaluate(() => document.activeElement?.id ?? '');

/** Opens a page whose scripts run, and looks at it: keys that are pressed elsewhere do nothing. */
async function openAlive(path: string): Promise<FrameLocator> {
  const app = await stage.open(path);
  await stage.merchant().waitForLoadState('networkidle');
  await app.getByRole('heading', { level: 1 }).click();
  return app;
}

/** Presses a key in the app, where no field has the focus. */
async function press(app: FrameLocator, ...keys: string[]): Promise<void> {
  for (const key of keys) await app.locator('body').press(key);
}

test('two who look at one quote see each other, and what the other does, without reloading', async () => {
  const app = await stage.open(middle());
  await titled(app, nameOf(1)).waitFor();
  anna = await openApp(await stage.colleague(), stage.sandbox().addresses.admin, middle());
  await anna.app.getByText('Morgan Reyes is here too').waitFor();
  await app.getByText('Anna Berger is here too').waitFor();

  await app.getByLabel('New note').fill('Half a thought');
  await anna.app.getByLabel('Stage').selectOption('In review');
  await app.getByText(/New → In review, by Anna Berger/).waitFor();
  await app.getByText('Just now: Stage changed').waitFor({ state: 'attached' });
  // What was being typed is still there.
  expect(await app.getByLabel('New note').inputValue()).toBe('Half a thought');
  await stage.isForEverybody();
  const news = app.getByRole('button', { name: /^1 change since you were here/ });
  await news.click();
  expect(await focused(app)).toBe('quote-timeline');
  await app.getByRole('button', { name: 'Mark as seen' }).click();
  await news.waitFor({ state: 'detached' });
  expect(await focused(app)).toBe('quote-timeline');
});

test('whoever leaves is not there any more', async () => {
  await anna.app.getByRole('link', { name: 'Quotes', exact: true }).first().click();
  await anna.app.getByRole('link', { name: nameOf(1) }).waitFor();
  const app = stage.merchant().frameLocator('iframe');
  await app.getByText('Anna Berger is here too').waitFor({ state: 'detached' });
});

test('whoever has the editor open is known to edit, on the page and in the editor of another', async () => {
  const { admin } = stage.sandbox().addresses;
  const app = await stage.open(middle());
  await titled(app, nameOf(1)).waitFor();
  anna = await openApp(anna.page, admin, `${middle()}/edit`);
  await app.getByText('Anna Berger is editing').waitFor();
  await anna.app.getByText('Morgan Reyes is here too').waitFor();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByLabel('Unit price').waitFor();
  await app.getByText('Anna Berger is editing').waitFor();
  await anna.app.getByText('Morgan Reyes is editing').waitFor();
  await stage.isForEverybody();
  await anna.app
    .getByRole('link', { name: nameOf(1) })
    .first()
    .click();
  await app.getByText('Anna Berger is here too').waitFor();
  await anna.app.getByRole('link', { name: 'Quotes', exact: true }).first().click();
  await app.getByText('Anna Berger').waitFor({ state: 'detached' });
});

test('a quote leads to the next and the previous one of the list it was opened from, and back to it', async () => {
  const view = 'sort=oldest';
  const app = await stage.open(`${middle()}?in=${encodeURIComponent(view)}`);
  const beside = app.getByRole('navigation', { name: 'Other quotes of the list' });
  await beside.getByRole('link', { name: `Next: ${nameOf(2)}` }).click();
  await titled(app, nameOf(2)).waitFor();
  expect(await beside.getByRole('link', { name: /^Next/ }).count()).toBe(0);
  await beside.getByRole('link', { name: `Previous: ${nameOf(1)}` }).click();
  await titled(app, nameOf(1)).waitFor();
  await app.getByRole('link', { name: 'Quotes', exact: true }).first().click();
  await app.getByText('Oldest first').first().waitFor({ state: 'attached' });
  expect(await app.locator('html').evaluate(() => location.search)).toBe(`?${view}`);
});

test('without a list, or with one that makes no sense, they are those beside it in all quotes', async () => {
  for (const address of [middle(), `${middle()}?in=%25%25%26status%3Dnothing%26sort%3D`]) {
    const app = await stage.open(address);
    await app.getByRole('link', { name: `Previous: ${nameOf(2)}` }).waitFor();
    await app.getByRole('link', { name: `Next: ${nameOf(0)}` }).waitFor();
  }
});

test('on a phone the quotes beside it are at the foot of the page', async () => {
  await stage.merchant().setViewportSize({ width: 390, height: 844 });
  const app = await stage.open(middle());
  await app.getByRole('link', { name: `Next: ${nameOf(0)}` }).click();
  await titled(app, nameOf(0)).waitFor();
  const beside = await app.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(beside).toBe(0);
  await stage.isForEverybody();
  await stage.merchant().setViewportSize({ width: 1280, height: 900 });
});

test('a list left open says that quotes changed, and shows them when it is told to', async () => {
  const app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: nameOf(0) }).waitFor();
  anna = await openApp(anna.page, stage.sandbox().addresses.admin, paths[0] ?? '');
  await anna.app.getByLabel('Stage').selectOption('In review');
  await app.getByRole('button', { name: '1 quote changed since then: show it' }).click();
  await app
    .getByRole('row')
    .filter({ hasText: nameOf(0) })
    .getByText('In review')
    .waitFor();
});

test('versions are compared line by line, by an address of their own', async () => {
  const app = await stage.open(middle());
  await app.getByRole('button', { name: 'Send to customer' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  await app.getByText('Version 1', { exact: true }).waitFor();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByLabel('Unit price').fill('21.50');
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await titled(app, nameOf(1)).waitFor();
  await app.getByRole('link', { name: 'Compare versions' }).click();
  await app.getByText('1 item changed').waitFor();
  const line = app.getByRole('row').filter({ hasText: 'Stretch' });
  await line.getByText('Changed').waitFor();
  expect(await line.locator('ins').first().innerText()).toBe('$21.50');
  await app.getByText('Total from').waitFor();
  await stage.isForEverybody();

  await app.getByRole('button', { name: 'Swap' }).click();
  await app.locator('ins').filter({ hasNotText: '$21.50' }).first().waitFor();
  const twice = await stage.open(`${middle()}/compare?from=1&to=1`);
  await twice.getByText('This is the same version twice').waitFor();
  const wrong = await stage.open(`${middle()}/compare?from=7&to=now`);
  await wrong.getByText('The address names a version that this quote does not have').waitFor();
  await wrong.getByText('1 item changed').waitFor();
});

test('keys alone do it, and a sheet lists them', async () => {
  const app = await openAlive(middle());
  await titled(app, nameOf(1)).waitFor();
  await press(app, '?');
  const sheet = app.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Write a note').waitFor();
  await stage.isForEverybody();
  await press(app, 'Escape');
  await sheet.waitFor({ state: 'detached' });

  await press(app, 'n');
  expect(await focused(app)).toBe('quote-note');
  // In a field a key is a letter.
  await app.getByLabel('New note').press('j');
  expect(await app.getByLabel('New note').inputValue()).toBe('j');
  await app.getByLabel('New note').blur();
  await press(app, 'a');
  expect(await focused(app)).toBe('quote-assignee');
  await app.getByLabel('Assignee').blur();
  await press(app, 'j');
  await titled(app, nameOf(0)).waitFor();
  await press(app, 'k');
  await titled(app, nameOf(1)).waitFor();
  await press(app, 'c');
  await app.getByText('1 item changed').waitFor();
  await press(app, 'x');
  await app.locator('ins').filter({ hasNotText: '$21.50' }).first().waitFor();
  await press(app, '?');
  await sheet.getByText('Swap the versions').waitFor();
  await stage.isForEverybody();
  await press(app, 'Escape');
  await sheet.waitFor({ state: 'detached' });
  await press(app, 'g', 'q');
  await titled(app, nameOf(1)).waitFor();
  await openAlive(middle());
  await press(app, 's');
  await app.getByRole('dialog').getByText('Send new version').first().waitFor();
  await press(app, 'Escape');
  await app.getByRole('dialog').waitFor({ state: 'detached' });
  await press(app, 'g', 'l');
  await app.getByRole('link', { name: nameOf(2) }).waitFor();
  await press(app, '/');
  await app.locator('input:focus').waitFor();
  expect(await app.locator('input:focus').getAttribute('placeholder')).toContain(
    'Search by number',
  );
});

test('going back to a list that the search key led to leaves the focus where it is', async () => {
  const app = await openAlive(middle());
  await press(app, '/');
  await app.locator('input:focus').waitFor();
  await app.getByRole('link', { name: nameOf(2) }).click();
  await titled(app, nameOf(2)).waitFor();
  await app.locator('body').evaluate(() => history.back());
  await app.getByRole('link', { name: nameOf(2) }).waitFor();
  await titled(app, nameOf(2)).waitFor({ state: 'detached' });
  expect(await app.locator('input:focus').count()).toBe(0);
});

test('the keyboard stays where a stage was chosen', async () => {
  const app = await openAlive(middle());
  await app.getByLabel('Stage').focus();
  const before = await app.getByLabel('Stage').inputValue();
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  await stage.merchant().route('**/steps.data', async (route) => {
    await isLetThrough;
    await route.continue();
  });
  await app.getByLabel('Stage').press('ArrowDown');
  await app.locator('[aria-busy=true]').getByLabel('Stage').waitFor();
  expect(await focused(app)).toBe('quote-stage');
  letThrough();
  await stage.merchant().getByText('Stage changed').waitFor();
  expect(await app.getByLabel('Stage').inputValue()).not.toBe(before);
  expect(await focused(app)).toBe('quote-stage');
});

test('what is chosen while another choice is being saved is saved after it', async () => {
  const app = await openAlive(middle());
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  const held = async (route: Route): Promise<void> => {
    await isLetThrough;
    await route.continue();
  };
  await stage.merchant().route('**/steps.data', held, { times: 1 });
  await app.getByLabel('Stage').focus();
  await app.getByLabel('Stage').press('ArrowUp');
  await app.locator('[aria-busy=true]').getByLabel('Stage').waitFor();
  const chosen = await app.getByLabel('Stage').inputValue();
  await app.getByLabel('Assignee').selectOption({ label: 'Morgan Reyes' });
  const assignee = await app.getByLabel('Assignee').inputValue();
  expect(assignee).not.toBe('');
  letThrough();
  await stage.merchant().getByText('Stage changed').waitFor();
  await stage.merchant().getByText('Assignee changed').waitFor();
  const again = await openAlive(middle());
  expect(await again.getByLabel('Stage').inputValue()).toBe(chosen);
  expect(await again.getByLabel('Assignee').inputValue()).toBe(assignee);
});

test('the keyboard stays with the tags, whichever is added or taken off', async () => {
  const app = await openAlive(middle());
  const field = app.getByPlaceholder('Add a tag');
  await field.fill('rush');
  await app.getByRole('button', { name: 'Add', exact: true }).first().press('Enter');
  await app.getByRole('button', { name: 'Remove rush' }).press('Enter');
  await app.getByRole('button', { name: 'Remove rush' }).waitFor({ state: 'detached' });
  await expect
    .poll(() => app.locator('input:focus').getAttribute('placeholder'))
    .toBe(await field.getAttribute('placeholder'));
});

test('a quote that is deleted while it is open says so on every page of it, and keeps what was typed', async () => {
  const { admin } = stage.sandbox().addresses;
  const app = await stage.open(middle());
  await app.getByLabel('New note').fill('To be kept');
  const editor = await openApp(await stage.anotherTab(), admin, `${middle()}/edit`);
  await editor.page.waitForLoadState('networkidle');
  await editor.app.getByLabel('Purchase order number').fill('PO-9');
  const compare = await openApp(await stage.anotherTab(), admin, `${middle()}/compare`);
  await compare.app.getByText('1 item changed').waitFor();
  await compare.page.waitForLoadState('networkidle');

  anna = await openApp(anna.page, admin, middle());
  await anna.app.getByRole('button', { name: 'More actions' }).click();
  await anna.app.getByRole('button', { name: 'Delete', exact: true }).click();
  await anna.app.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await app.getByText('This quote was deleted').waitFor();
  expect(await app.getByLabel('New note').inputValue()).toBe('To be kept');
  await editor.app.getByText('This quote was deleted').waitFor();
  expect(await editor.app.getByLabel('Purchase order number').inputValue()).toBe('PO-9');
  // Versions that are compared do not change: what became of their quote is told with the next step.
  await compare.app.getByRole('button', { name: 'Swap' }).click();
  await titled(compare.app, `${nameOf(1)} was deleted`).waitFor();
  await compare.app.getByText(/^Anna Berger deleted this quote: /).waitFor();
});
