import { expect, test } from 'vitest';
import type { EventType } from '#app/quotes/events.ts';
import { addEndpoint } from '../story/merchant.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { useStage } from './stage.ts';

/** A merchant asks of quotes what they need to know. Each chapter builds on the one before. */

const stage = useStage();
const save = () => stage.merchant().getByRole('button', { name: 'Save', exact: true });
const BEHIND = 'The storefront does not have the latest yet';

/** Saves and waits until there is nothing to be saved any more. */
async function saved(): Promise<void> {
  await save().click();
  await save().waitFor({ state: 'hidden' });
}

async function heard(type: EventType): Promise<Record<string, unknown>> {
  const { event } = await stage.sandbox().receiver.waitFor((each) => each.event?.type === type);
  return event?.data as Record<string, unknown>;
}

test('fields are defined in the settings, wrong ones refused where they are wrong', async () => {
  const app = await stage.open('/app/settings/fields');
  await app.getByRole('button', { name: 'Add field' }).click();
  await app.getByLabel('Kind').selectOption('Choice');
  await app.getByLabel('Choices').fill('Box');
  await app.getByLabel('Required').check();
  await save().click();
  await app.getByText('Enter a label.').waitFor();
  await app.getByText('Enter at least 2 choices.').waitFor();
  await app.getByLabel('Label', { exact: true }).fill('Packaging');
  await app.getByLabel('Choices').fill('Box\nPallet, wrapped');

  await app.getByRole('button', { name: 'Add field' }).click();
  await app.getByLabel('Label', { exact: true }).nth(1).fill('Delivery day');
  await app.getByLabel('Kind').nth(1).selectOption('Date');
  await app.getByRole('button', { name: 'Move Delivery day up' }).click();

  await app.getByRole('button', { name: 'Add field' }).click();
  await app.getByLabel('Label', { exact: true }).nth(2).fill('Margin');
  await app.getByLabel('Kind').nth(2).selectOption('Number');
  await app.getByLabel('Filled in by').nth(2).selectOption('Your team alone');
  await saved();
  expect(await app.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Delivery day',
    'Packaging',
    'Margin',
  ]);
  expect(await app.getByText(BEHIND).count()).toBe(0);
});

test('the storefront asks them, and the event has what was filled in', async () => {
  const { addresses } = stage.sandbox();
  const url = stage.hook('crm');
  await addEndpoint(stage.merchant(), addresses.admin, { name: 'CRM', url });
  const shopper = stage.shopper();
  await fillQuoteForm(shopper, addresses.storefront, {
    handle: 'stretch-film',
    quantity: '12',
    name: 'Rosa',
    email: 'rosa@a.example',
  });
  const form = shopper.locator('quote-request form');
  expect(await form.getByLabel('Margin').count()).toBe(0);
  await form.getByLabel('Delivery day').fill('2026-12-24');
  await form.getByRole('button', { name: 'Send request' }).click();
  await form.getByRole('link', { name: 'Packaging: Please fill this in.' }).waitFor();
  await form.getByLabel('Packaging').selectOption('Pallet, wrapped');
  await sendQuoteForm(shopper);
  expect((await heard('quote.created')).custom_fields).toEqual({
    'Delivery day': '2026-12-24',
    Packaging: 'Pallet, wrapped',
  });
});

test('the team reads them on the quote, and changes them as it edits it', async () => {
  const app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).first().click();
  await app.getByRole('heading', { name: 'Packaging' }).waitFor();
  await app.getByText('Dec 24, 2026').waitFor();
  await app.getByRole('link', { name: 'Edit' }).click();
  expect(await app.getByLabel('Packaging').inputValue()).toBe('Pallet, wrapped');
  await app.getByLabel('Packaging').selectOption('Box');
  await app.getByLabel('Delivery day').fill('2026-12-31');
  await app.getByLabel('Margin').fill('a lot');
  await save().click();
  await app.getByText('Enter a number like 12.5.').waitFor();
  await app.getByLabel('Margin').fill('12.5');
  await save().click();
  await app.getByText('Dec 31, 2026').waitFor();
  await app.getByText('12.5', { exact: true }).waitFor();
  expect((await heard('quote.updated')).changed_fields).toEqual(['custom_fields']);
});

test('while Shopify is away the settings say that the storefront is behind, until it is not', async () => {
  const app = await stage.open('/app/settings/fields');
  stage.sandbox().shopify.faults.status = 503;
  await app.getByRole('button', { name: 'Remove Packaging' }).click();
  await saved();
  await app.getByText(BEHIND).waitFor();
  const shopper = stage.shopper();
  await shopper.goto(`${stage.sandbox().addresses.storefront}/products/stretch-film`);
  expect(await shopper.getByLabel('Packaging').count()).toBe(1);

  stage.sandbox().shopify.faults.clear();
  // The workers are at it in a quarter of a minute.
  await app.getByText(BEHIND).waitFor({ state: 'detached', timeout: 50_000 });
  await shopper.reload();
  expect(await shopper.getByLabel('Packaging').count()).toBe(0);

  // What was stored before stays, and can be seen.
  const quotes = await stage.open('/app/quotes');
  await quotes.getByRole('link', { name: 'Q-1001' }).first().click();
  await quotes.getByRole('heading', { name: 'Packaging' }).waitFor();
});
