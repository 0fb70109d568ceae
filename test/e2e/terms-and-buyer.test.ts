import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useStage } from './stage.ts';

/** From the editor to Shopify: a customer of the shop, whom they buy for, and when it is paid. */

const stage = useStage();
const merchant = (): Page => stage.merchant();
const shopify = () => stage.sandbox().shopify;
const save = (): Promise<void> =>
  merchant().getByRole('button', { name: 'Save', exact: true }).click();

async function pickCustomer(app: FrameLocator, typed: string, name: RegExp): Promise<void> {
  await app.getByRole('combobox', { name: 'Find a customer of your shop' }).fill(typed);
  await app.getByRole('option', { name }).click();
}

async function addItem(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Add custom item' }).click();
  await app.getByLabel('Custom item').fill('Engraving');
  await app.getByLabel('Unit price').fill('250');
}

async function saved(app: FrameLocator): Promise<void> {
  await save();
  await app.getByRole('heading', { name: /^Q-\d+$/ }).waitFor();
}

async function askToConvert(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('button', { name: 'Convert to draft order', exact: true }).click();
  await app.getByText('Subtotal', { exact: true }).waitFor();
}

const convert = (app: FrameLocator): Promise<void> =>
  app.getByRole('dialog').getByRole('button', { name: 'Convert', exact: true }).click();

/** What Shopify’s own page of the newest draft order says. */
async function inShopify(): Promise<string> {
  const page = merchant();
  await page.goto(`${stage.sandbox().addresses.admin}/store/acme/orders`);
  await page.locator('#draft-orders a').first().click();
  return page.locator('.own-pages').innerText();
}

test('a customer is picked, and with them their address; company and terms reach the draft order', async () => {
  const app = await stage.open('/app/quotes/new');
  await addItem(app);
  await pickCustomer(app, 'priya', /Priya Nandakumar/);
  expect(await app.getByLabel('Email').inputValue()).toBe('priya@lakeside-procurement.example');
  expect(await app.getByLabel('Phone').inputValue()).toBe('+1 555 010 0163');
  expect(await app.getByLabel('Company').inputValue()).toBe('Lakeside Procurement Partners');
  expect(await app.getByLabel('City').inputValue()).toBe('Milwaukee');
  await app.getByLabel('Who buys').selectOption({ label: 'Marquette' });
  await app.getByLabel('Payment terms').selectOption({ label: 'Net 30' });
  await saved(app);
  await app.getByText('Net 30').waitFor();
  await app.getByText('Marquette').waitFor();

  await askToConvert(app);
  await app.getByText('Payment terms: Net 30').waitFor();
  await convert(app);
  await app.getByText('Of version 1').first().waitFor();
  const draft = await inShopify();
  expect(draft).toMatch(/Company: Lakeside Hotels & Conference Centers .*, Marquette/);
  expect(draft).toContain('Payment terms: Net 30, due ');
});

test('where only a person can say who buys, they are asked before it is converted', async () => {
  const app = await stage.open('/app/quotes/new');
  await addItem(app);
  await pickCustomer(app, 'jonas', /Jonas Ahlberg/);
  await app.getByLabel('Payment terms').selectOption({ label: 'Fixed' });
  await save();
  await app.getByText('Enter the day on which it is due.').waitFor();
  await app.getByLabel('Due date').fill('2099-12-31');
  await saved(app);
  await app.getByText('Fixed, due December 31, 2099').waitFor();

  await askToConvert(app);
  await convert(app);
  await app.getByText('Choose who buys.').waitFor();
  await app.getByLabel('Who buys').selectOption({ label: 'Werk Kiel' });
  await app.getByText('Nordhall Machinery').last().waitFor();
  await convert(app);
  await app.getByText('Of version 1').first().waitFor();
  await app.getByText('Werk Kiel').first().waitFor();
  const draft = await inShopify();
  expect(draft).toContain('Company: Nordhall Machinery, Werk Kiel');
  expect(draft).toContain('Payment terms: Fixed, due 2100-01-01');
});

test('who buys for one company alone is asked nothing, and another customer begins anew', async () => {
  const app = await stage.open('/app/quotes/new');
  await pickCustomer(app, 'priya', /Priya Nandakumar/);
  await app.getByLabel('Who buys').selectOption({ label: 'The customer themself' });
  await pickCustomer(app, 'dana', /Dana Reyes/);
  const automatic = 'Automatic: Brightside Builders, Chicago yard';
  await app.getByLabel('Who buys').locator('option', { hasText: automatic }).waitFor({
    state: 'attached',
  });
  expect(await app.getByLabel('Who buys').inputValue()).toBe('');
  await app.getByLabel('Email').fill('nobody@example.com');
  await app.getByLabel('Who buys').waitFor({ state: 'detached' });
  await merchant().getByRole('button', { name: 'Discard' }).click();
});

test('with Shopify away the editor says so, and keeps what the quote has', async () => {
  const app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByRole('heading', { name: 'Timeline' }).waitFor();
  shopify().faults.unreachable = true;
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByText('Shopify did not say which payment terms you offer.').waitFor();
  await app.getByText('Shopify did not say for which companies').waitFor();
  await app.getByRole('combobox', { name: 'Find a customer of your shop' }).fill('dana');
  await app.getByText('Shopify did not answer. Fill in the fields below').waitFor();
  await app.getByLabel('Purchase order number').fill('PO-7');
  await saved(app);
  shopify().faults.clear();
  await app.getByText('PO-7').waitFor();
  await app.getByText('Net 30').waitFor();
  await app.getByText('Marquette').waitFor();
});
