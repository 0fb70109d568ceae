import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useStage } from './stage.ts';

const stage = useStage();
const merchant = (): Page => stage.merchant();

/** The save bar belongs to the admin, outside the app's frame. */
const save = (): Promise<void> =>
  merchant().getByRole('button', { name: 'Save', exact: true }).click();
const pathOf = (app: FrameLocator): Promise<string> =>
  app.locator('body').evaluate((body) => body.ownerDocument.location.pathname);

test('the team makes a quote of a product and of something that is in no catalogue', async () => {
  const app = await stage.open('/app/quotes/new');
  await app.getByRole('button', { name: 'Add products' }).click();
  const picker = merchant().getByRole('dialog', { name: 'Add variants' });
  await picker.locator('.choice.below').first().click();
  await picker.getByRole('button', { name: 'Add' }).click();
  await app.getByLabel('Unit price').fill('12.505');
  await app.getByRole('button', { name: 'Add custom item' }).click();
  await app.getByLabel('Custom item').fill('Engraving');
  await app.getByLabel('Unit price').nth(1).fill('2.5');
  await app.getByLabel('Quantity').nth(1).fill('4');
  await save();
  // Everything that is wrong is told at once, at its field, and stays there.
  await app.getByText('Shopify takes at most 2 decimals in USD.').waitFor();
  await app.getByText('Enter a name.').waitFor();
  await app.getByText('Enter an email address.').waitFor();
  await app.getByLabel('Unit price').first().fill('12.50');
  await app.getByLabel('Name').fill('Grace Hopper');
  await app.getByLabel('Email').fill('grace@a.example');
  await app.getByRole('definition').filter({ hasText: '$22.50' }).first().waitFor();
  await save();
  await app.getByRole('heading', { name: /^Q-\d+$/ }).waitFor();
  expect(await pathOf(app)).toMatch(/^\/app\/quotes\/quo_/);
  await app.getByText('Engraving').waitFor();
  await app.getByText('$22.50').first().waitFor();
  await app.getByRole('heading', { name: 'Quote made by Morgan Reyes' }).waitFor();
});

test('two people edit one quote: the second is told, loses nothing, and goes on from the latest', async () => {
  const number = await stage.requestQuote();
  const list = await stage.open('/app/quotes');
  await list.getByRole('link', { name: number }).first().click();
  await list.getByRole('heading', { name: number }).waitFor();
  const address = `${await pathOf(list)}/edit`;

  const first = await stage.open(address);
  await first.getByLabel('Purchase order number').fill('PO-1');
  const other = await stage.anotherTab();
  const { admin } = stage.sandbox().addresses;
  await other.goto(`${admin}/store/acme/apps/quotewire${address}`);
  const second = other.frameLocator('iframe');
  await second.getByLabel('Unit price').fill('9');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await second.getByRole('heading', { name: number, exact: true }).waitFor();
  await other.close();

  await save();
  await first.getByText('Somebody changed this quote while you were editing it').waitFor();
  await first.getByText(/changed items/).waitFor();
  expect(await first.getByLabel('Purchase order number').inputValue()).toBe('PO-1');
  await first.getByRole('button', { name: 'Load the latest' }).click();
  await first.getByText('Somebody changed this quote').waitFor({ state: 'detached' });
  expect(await first.getByLabel('Unit price').inputValue()).toBe('9.00');
  await first.getByLabel('Purchase order number').fill('PO-2');
  await save();
  await first.getByRole('heading', { name: number, exact: true }).waitFor();
});
