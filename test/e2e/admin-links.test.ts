import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityProblems } from '../setup/accessibility.ts';
import { useStage } from './stage.ts';

/** Links on Shopify's own pages that lead into the app, told in order. */

const stage = useStage();
const merchant = (): Page => stage.merchant();
const inAdmin = (path: string): string => `${stage.sandbox().addresses.admin}/store/acme${path}`;

/** Follows an item of "More actions" on the page of Shopify's that is open. */
async function follow(label: string): Promise<FrameLocator> {
  await merchant().getByText('More actions').click();
  await merchant().getByRole('link', { name: label }).click();
  return merchant().frameLocator('iframe');
}

test('a draft order, and the order it becomes, lead to the quote they were made of', async () => {
  // The first visit installs the app.
  const home = await stage.open('/app/quotes');
  await home.getByRole('heading', { name: 'Quotes' }).waitFor();
  const number = await stage.requestQuote();
  const list = await stage.open('/app/quotes');
  await list.getByRole('link', { name: number }).first().click();
  // The list has more actions of its own.
  await list.getByRole('heading', { name: number, exact: true }).waitFor();
  await list.getByRole('button', { name: 'More actions' }).click();
  await list.getByText('Convert to draft order').click();
  await list.getByRole('dialog').getByRole('button', { name: 'Convert', exact: true }).click();
  await list.getByText('Of version 1').first().waitFor();

  await merchant().goto(inAdmin('/orders'));
  await merchant().getByRole('link', { name: '#D1' }).click();
  const fromDraft = await follow('Open quote');
  await fromDraft.getByRole('heading', { name: number, exact: true }).waitFor();
  // The admin shows where it has come to.
  await merchant().waitForURL(/\/apps\/quotewire\/app\/quotes\/quo_\w+$/);

  await merchant().goto(inAdmin('/orders'));
  await merchant().getByRole('link', { name: '#D1' }).click();
  await merchant().getByRole('button', { name: 'Mark as paid' }).click();
  await merchant().goto(inAdmin('/orders'));
  await merchant().locator('#orders').getByRole('link').click();
  expect(await accessibilityProblems(merchant(), '.own-pages')).toEqual([]);
  const fromOrder = await follow('Open quote');
  await fromOrder.getByRole('heading', { name: number, exact: true }).waitFor();
});

test('a draft order that was made by hand says so, and leads to a quote for its customer', async () => {
  const { store } = stage.sandbox().shopify;
  const [made] = store.state.draftOrders;
  if (!made) throw new Error('There is no draft order.');
  const byHand = {
    id: 'gid://shopify/DraftOrder/77',
    name: '#D77',
    tags: [],
    customAttributes: [],
  };
  store.state.draftOrders.push({ ...structuredClone(made), ...byHand });
  await merchant().goto(inAdmin('/draft_orders/77'));
  const app = await follow('Open quote');
  await app.getByText('#D77 was not made of a quote.').waitFor();
  await app.getByRole('link', { name: 'Make a quote for this customer' }).click();
  await app.getByRole('heading', { name: 'New quote' }).waitFor();
  await expect.poll(() => app.getByLabel('Email').inputValue()).toBe('rosa@a.example');
});

test('a customer leads to their quotes, or to a new one that knows who they are', async () => {
  await merchant().goto(inAdmin('/customers'));
  await merchant().locator('#customers').getByRole('link').first().click();
  const list = await follow('Show quotes');
  await list.getByRole('link', { name: 'Q-1001' }).first().waitFor();
  await merchant().waitForURL(/\/app\/quotes\?q=rosa%40a\.example$/);

  await merchant().goBack();
  const app = await follow('Make a quote');
  await expect.poll(() => app.getByLabel('Name').inputValue()).toBe('Rosa');
  expect(await app.getByLabel('Email').inputValue()).toBe('rosa@a.example');
  await app.getByRole('button', { name: 'Add custom item' }).click();
  await app.getByLabel('Custom item').fill('Engraving');
  await app.getByLabel('Unit price').fill('2.50');
  await merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByRole('heading', { name: 'Q-1002', exact: true }).waitFor();
  await app.getByRole('link', { name: 'Rosa', exact: true }).waitFor();
});

test('a product leads to a new quote of it; of several variants one is chosen', async () => {
  await merchant().goto(inAdmin('/products/8106'));
  const ofOne = await follow('Make a quote');
  await ofOne.getByRole('group', { name: 'Custom machined part' }).waitFor();

  await merchant().goto(inAdmin('/products/8103'));
  const app = await follow('Make a quote');
  const picker = merchant().getByRole('dialog', { name: 'Add variants' });
  await picker.getByText('Medium').click();
  await picker.getByRole('button', { name: 'Add' }).click();
  await app.getByRole('group', { name: 'Double-wall corrugated boxes' }).waitFor();
  await app.getByText('Medium').first().waitFor();

  await merchant().goto(inAdmin('/products/8104/variants/81042'));
  const ofVariant = await follow('Make a quote');
  await ofVariant.getByText('Black').first().waitFor();
});

test('what is not sold, and addresses made by hand, begin a quote without it and say why', async () => {
  await merchant().goto(inAdmin('/products/8107'));
  const notSold = await follow('Make a quote');
  await notSold.getByText('That product is not active').waitFor();
  const stranger = await stage.open('/app/links/new-quote/customer?id=nonsense');
  await stranger.getByText('The shop has no such customer any more.').waitFor();
  const nothing = await stage.open('/app/links/order?id=-1');
  await nothing.getByRole('heading', { name: 'No such order' }).waitFor();
});
