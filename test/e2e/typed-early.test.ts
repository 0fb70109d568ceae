import type { FrameLocator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useStage } from './stage.ts';

/** A page can be typed into as soon as it is seen, however late its scripts are. */
const stage = useStage();

beforeAll(async () => {
  // Opening the app installs it.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
});

/** The save bar belongs to the admin, outside the app's frame. */
const button = (name: string) => stage.merchant().getByRole('button', { name, exact: true });

test('what is typed into a new endpoint before its scripts are there is saved', async () => {
  const { app, alive } = await openEarly('/app/settings/integrations/new');
  await app.getByLabel('Name').fill('Early bird');
  await app.getByRole('textbox', { name: 'Address' }).fill(stage.hook('early'));
  await app.getByRole('radio', { name: 'Extended retries' }).press('Space');
  alive();
  await button('Save').click();
  await app.getByRole('heading', { name: /Early bird/ }).waitFor();
  const saved = await stage.openEndpoint('Early bird');
  await saved.getByRole('link', { name: 'Edit' }).click();
  expect(await saved.getByRole('radio', { name: 'Extended retries' }).isChecked()).toBe(true);
});

test('settings that were changed early can be saved, changed on, and discarded', async () => {
  const { app, alive } = await openEarly('/app/settings/quotes');
  await app.getByLabel('Prefix').fill('ACME-');
  await app.getByLabel('Terms').fill('Net 30');
  await app.getByLabel('Terms').press('Home');
  alive();
  await button('Save').waitFor();
  // On from where the caret was.
  await app.getByLabel('Terms').pressSequentially('Paid ');
  expect(await app.getByLabel('Prefix').inputValue()).toBe('ACME-');
  expect(await app.getByLabel('Terms').inputValue()).toBe('Paid Net 30');
  await button('Discard').click();
  await button('Save').waitFor({ state: 'hidden' });
  expect(await app.getByLabel('Prefix').inputValue()).toBe('Q-');
});

test('the editor of a quote has all that was typed early', async () => {
  const number = await stage.requestQuote();
  const list = await stage.open('/app/quotes');
  const path = await list.getByRole('link', { name: number }).first().getAttribute('href');
  const { app, alive } = await openEarly(`${path}/edit`);
  await app.getByLabel('Purchase order number').fill('PO-7');
  await app.getByLabel('Quantity').fill('3');
  await app.getByLabel('Unit price').fill('10');
  alive();
  await app.getByText('$30.00').first().waitFor();
  await button('Save').click();
  await app.getByText('PO-7').waitFor();
});

test('the list seeks what was typed early', async () => {
  const { app, alive } = await openEarly('/app/quotes');
  await app.getByPlaceholder('Search by number').fill('nobody at all');
  alive();
  await app.getByText('No quotes found').waitFor();
  expect(await app.getByPlaceholder('Search by number').inputValue()).toBe('nobody at all');
});

/** Opens a page whose scripts do not come before `alive` is called. */
async function openEarly(path: string): Promise<{ app: FrameLocator; alive: () => void }> {
  const tab = stage.merchant();
  const { promise: isLetThrough, resolve: letThrough } = Promise.withResolvers<void>();
  const scripts = '**/assets/entry.client-*.js';
  await tab.route(scripts, async (route) => {
    await isLetThrough;
    await route.continue();
  });
  const app = await stage.open(path);
  return { app, alive: letThrough };
}
