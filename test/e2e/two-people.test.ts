import type { FrameLocator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openApp, type EmbeddedApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';
import { openWatchedPage } from './watched-page.ts';

/** Two people on one quote, told in order. */

const stage = useStage();
let quotePath: string;
/** Of the second person, whose page is refused something on purpose. */
let second: EmbeddedApp;

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  const number = await stage.requestQuote();
  const app = await stage.open('/app/quotes');
  const link = app.getByRole('link', { name: number });
  quotePath = (await link.getAttribute('href')) ?? '';
  const browser = stage.merchant().context().browser();
  if (!browser) throw new Error('The merchant has no browser.');
  const { page } = await openWatchedPage(browser);
  second = await openApp(page, stage.sandbox().addresses.admin, quotePath);
});

const inDialog = (app: FrameLocator, name: string) =>
  app.getByRole('dialog').getByRole('button', { name, exact: true });

test('what somebody else changed meanwhile is said before anything is sent', async () => {
  const { app } = second;
  await app.getByRole('button', { name: 'Send to customer' }).click();
  await app.getByLabel('Message').fill('As discussed.');

  const first = await stage.open(`${quotePath}/edit`);
  await first.getByLabel('Unit price').fill('21.50');
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await first.getByText('$258.00').first().waitFor();

  await inDialog(app, 'Send').click();
  await app.getByText('Somebody changed this quote meanwhile').waitFor();
  await app.getByRole('listitem').filter({ hasText: 'Line items, by' }).first().waitFor();
  expect(await app.getByText('Version 1', { exact: true }).count()).toBe(0);
});

test('and with the quote as it is now it can be sent', async () => {
  const { app } = second;
  await app.getByRole('button', { name: 'Show the quote as it is now' }).click();
  await app.getByText('$258.00').first().waitFor();
  await app.getByRole('button', { name: 'Send to customer' }).click();
  await inDialog(app, 'Send').click();
  await app.getByText('Version 1', { exact: true }).waitFor();
});

test('what is no longer possible is refused in words, on a page that does not know it yet', async () => {
  const first = await stage.open(quotePath);
  await first.getByRole('button', { name: 'More actions' }).click();
  await first.getByRole('button', { name: 'Approve for customer', exact: true }).click();
  const { app } = second;
  await app.getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('button', { name: 'Approve for customer', exact: true }).click();

  await inDialog(first, 'Approve').click();
  await first.getByText('Approved').first().waitFor();
  await inDialog(app, 'Approve').click();
  await app.getByText('This cannot be done: the quote was approved').waitFor();
  await app.getByRole('button', { name: 'Show the quote as it is now' }).click();
  await app.getByRole('button', { name: 'Convert to draft order' }).waitFor();
});
