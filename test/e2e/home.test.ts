import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** A sales team opens the app in the morning. One story, told in order. */
const stage = useStage();

const figures = (app: FrameLocator) => app.getByRole('table').first();

test('a new shop begins with the guide, which knows that the form was not used yet', async () => {
  const app = await stage.open('/app');
  await app.getByText('0 of 4 done').waitFor();
  await app.getByText('Not used on your storefront yet.').waitFor();
  expect(await app.getByRole('heading', { name: 'Figures' }).count()).toBe(0);
});

test('what nobody takes care of leads to the list of just that', async () => {
  for (const number of ['Q-1001', 'Q-1002']) expect(await stage.requestQuote()).toBe(number);
  let app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByRole('button', { name: 'Assign to me' }).click();
  await stage.merchant().getByText('Assignee changed').waitFor();

  app = await stage.open('/app');
  await app.getByText('2 of 4 done').waitFor();
  await app.getByRole('link', { name: '1 open quote is assigned to nobody' }).click();
  await app.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
  await app.getByRole('link', { name: 'Q-1002' }).waitFor();
  expect(await app.getByRole('link', { name: /^Q-/ }).allInnerTexts()).toEqual(['Q-1002']);
});

test('the figures come after the page, and stay where the keyboard is when others are chosen', async () => {
  const app = await stage.open('/app');
  await figures(app)
    .getByRole('row', { name: /^Requested 2 100%/ })
    .waitFor();
  await app.getByText('2 more than in the 30 days before').waitFor();
  const year = app.getByRole('button', { name: '12 months' });
  await year.focus();
  await stage.merchant().keyboard.press('Enter');
  await app.getByText('2 more than in the 12 months before').waitFor();
  expect(await year.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await year.getAttribute('aria-pressed')).toBe('true');

  const person = app.getByLabel('Whose quotes');
  await person.focus();
  await person.selectOption('Morgan Reyes');
  await figures(app)
    .getByRole('row', { name: /^Requested 1 100%/ })
    .waitFor();
  expect(await person.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('the chart has its figures as a table', async () => {
  const app = await stage.open('/app?period=7d');
  await app.getByText('2 more than in the 7 days before').waitFor();
  await app.getByRole('button', { name: 'Show as table' }).click();
  await app.getByRole('row', { name: /2 0$/ }).first().waitFor();
});

test.each([
  ['the home page', '/app?period=1d&person=mem_9', 'Period, Whose quotes'],
  ['the board', '/app/quotes/board?status=lost&status=open', 'Status'],
  [
    'the log',
    '/app/settings/integrations/log?status=lost&to=tomorrow&cursor=9',
    'Status, Date, Page',
  ],
])('at a hand-made address %s says what it leaves out', async (_page, path, parts) => {
  const app = await stage.open(path);
  const said = `This page is shown without what its address says of: ${parts}. It makes no sense`;
  await app.getByText(said).waitFor();
  await stage.merchant().waitForLoadState('networkidle');
});

test.each([
  [1280, 900],
  [390, 844],
])('it fits a page %d pixels wide', async (width, height) => {
  await stage.merchant().setViewportSize({ width, height });
  const app = await stage.open('/app');
  await figures(app)
    .getByRole('row', { name: /^Requested 2 100%/ })
    .waitFor();
});

test('an address of the app that leads nowhere says so, and leads home', async () => {
  // A browser complains of what is not there.
  const tab = await stage.anotherTab();
  const { app } = await openApp(tab, stage.sandbox().addresses.admin, '/app/nothing/here');
  await app.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  await app.getByRole('link', { name: 'Go to Home' }).click();
  await app.getByRole('heading', { name: 'Figures' }).waitFor();
});
