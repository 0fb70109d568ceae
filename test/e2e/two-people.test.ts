import { beforeAll, expect, test } from 'vitest';
import { addEndpoint, inDialog, openApp, type EmbeddedApp } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** Two people on one quote, and then on one endpoint, told in order. */

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
  const page = await stage.anotherTab();
  second = await openApp(page, stage.sandbox().addresses.admin, quotePath);
});

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
  await app.getByRole('listitem').filter({ hasText: ': items' }).first().waitFor();
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

test('an invoice that somebody is sending at this moment is not sent a second time', async () => {
  const first = await stage.open(quotePath);
  await first.getByRole('button', { name: 'Convert to draft order' }).click();
  await inDialog(first, 'Convert').click();
  await first.getByRole('button', { name: 'Send invoice' }).waitFor();
  second = await openApp(second.page, stage.sandbox().addresses.admin, quotePath);
  const { app } = second;
  await app.getByText('Of version 1').first().waitFor();
  for (const page of [stage.merchant(), second.page]) await page.waitForLoadState('networkidle');
  for (const each of [first, app]) {
    await each.getByRole('button', { name: 'Send invoice' }).click();
    await inDialog(each, 'Send invoice').waitFor();
  }
  const { faults, desk } = stage.sandbox().shopify;
  faults.delayMs = 1_500;
  await inDialog(first, 'Send invoice').click();
  await inDialog(app, 'Send invoice').click();
  await app.getByText(/is sending the invoice to rosa@a\.example at this moment/).waitFor();
  faults.clear();
  await first.getByText(/^Invoice sent\s+to/).waitFor();
  expect(desk.draftOrders()).toMatchObject([
    { status: 'INVOICE_SENT', invoiceTo: 'rosa@a.example' },
  ]);
});

test('a secret that somebody else regenerated meanwhile is not regenerated unseen', async () => {
  const { addresses } = stage.sandbox();
  const crm = { name: 'CRM', url: addresses.endpoint };
  await addEndpoint(stage.merchant(), addresses.admin, crm);
  const first = await stage.openEndpoint('CRM');
  const path = new URL(await first.locator('html').evaluate(() => location.href)).pathname;
  second = await openApp(second.page, addresses.admin, path);
  const { app } = second;
  for (const each of [first, app]) {
    await each.getByRole('button', { name: 'Regenerate secret' }).click();
  }
  await inDialog(first, 'Regenerate').click();
  await first.getByText(/^whsec_/).waitFor();
  await inDialog(app, 'Regenerate').click();
  await app.getByText('The secret was regenerated meanwhile').waitFor();
  await app.getByText('The old secret also signs.').waitFor();
  expect(await app.getByText(/^whsec_/).count()).toBe(0);
});
