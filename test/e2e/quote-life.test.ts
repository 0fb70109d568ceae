import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { EVENTS, type EventType } from '#app/quotes/events.ts';
import { addEndpoint } from '../story/merchant.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { useStage } from './stage.ts';

/** A quote's whole life, told in order: each chapter builds on the one before. */

const stage = useStage();
const heard = (type: EventType) =>
  stage
    .sandbox()
    .receiver.waitFor(({ event, quoteNumber }) => event?.type === type && quoteNumber === 'Q-1001');

async function openQuote(): Promise<FrameLocator> {
  const app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByRole('heading', { name: 'Timeline' }).waitFor();
  return app;
}

test('an endpoint hears of everything unless told otherwise', async () => {
  const { addresses, receiver } = stage.sandbox();
  const url = stage.hook('crm');
  receiver.setSecret(
    'crm',
    await addEndpoint(stage.merchant(), addresses.admin, { name: 'CRM', url }),
  );
});

test('a shopper asks for a quote', async () => {
  await fillQuoteForm(stage.shopper(), stage.sandbox().addresses.storefront, {
    handle: 'stretch-film',
    quantity: '12',
    requestedPrice: '20',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
    company: 'Nordhall Machinery',
  });
  expect(await sendQuoteForm(stage.shopper())).toBe('Q-1001');
  await heard('quote.created');
});

test('the team takes it on: stage, assignee, note, tag, another address', async () => {
  const app = await openQuote();
  await app.getByLabel('Stage').selectOption({ label: 'In review' });
  await heard('quote.stage_changed');
  await app.getByRole('button', { name: 'Assign to me' }).click();
  await heard('quote.assigned');
  await app.getByPlaceholder('For the team only').fill('They want it before the end of the month.');
  await app.getByRole('button', { name: 'Add note' }).click();
  await heard('quote.note_added');
  await app.getByPlaceholder('Add a tag').fill('Priority');
  await app.getByPlaceholder('Add a tag').press('Enter');
  await heard('quote.tagged');
  await app.getByRole('button', { name: 'Remove Priority' }).click();
  await heard('quote.tag_removed');
  await app.getByPlaceholder('name@example.com').fill('purchasing@nordhall.example');
  await app.getByPlaceholder('name@example.com').press('Enter');
  await heard('quote.email_added');
  await app.getByText('purchasing@nordhall.example').first().waitFor();
});

test('it is priced', async () => {
  const app = await openQuote();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByLabel('Unit price').fill('21.50');
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  const { event } = await heard('quote.updated');
  expect(event?.data).toMatchObject({ changed_fields: ['line_items'] });
  await app.getByText('$258.00').first().waitFor();
});

test('it is sent, and the customer reads and approves it in the shop’s own theme', async () => {
  const app = await openQuote();
  await app.getByRole('button', { name: 'Send to customer' }).click();
  await app.getByLabel('Message').fill('As discussed on the phone.');
  await app.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  const sent = await heard('quote.sent');
  await app.getByText('Not opened yet').waitFor();
  expect(sent.event?.data).toMatchObject({
    version: 1,
    recipients: ['rosa@nordhall.example', 'purchasing@nordhall.example'],
    total: '258.00',
    line_items: [{ quantity: 12, unit_price: '21.50' }],
  });

  const mail = await stage
    .sandbox()
    .mailbox.waitFor(({ to }) => JSON.stringify(to).includes('rosa@nordhall.example'));
  expect(mail.text).toContain('As discussed on the phone.');
  const link = new URL(/https:\/\/\S+\/q\/[\w-]+/.exec(mail.text)?.[0] ?? '');
  const customer = stage.shopper();
  await customer.goto(`${stage.sandbox().addresses.storefront}${link.pathname}`);
  await heard('quote.viewed');
  await customer.getByRole('button', { name: 'Approve quote' }).click();
  const { event } = await heard('quote.approved');
  expect(event?.data).toMatchObject({ version: 1, by: 'Rosa Lindqvist' });
});

test('it becomes a draft order, and its invoice is sent', async () => {
  const app = await openQuote();
  await app.getByText('Approved').first().waitFor();
  await app.getByRole('button', { name: 'Convert to draft order' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Convert', exact: true }).click();
  const converted = await heard('quote.converted');
  expect(converted.event?.data).toMatchObject({ draft_order_name: '#D1', currency: 'USD' });

  await app.getByText('Of version 1').first().waitFor();
  await stage.merchant().waitForLoadState('networkidle');
  await app.getByRole('button', { name: 'Send invoice' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Send invoice' }).click();
  const { event } = await heard('quote.invoice_sent');
  // Leaving before the page has its answer would break it off.
  await app.getByText('Invoice sent to rosa@nordhall.example').waitFor();
  expect(event?.data).toMatchObject({ recipient_email: 'rosa@nordhall.example' });
});

test('it is paid in Shopify, and is ordered', async () => {
  const page = stage.merchant();
  await page.goto(`${stage.sandbox().addresses.admin}/store/acme/orders`);
  await page.getByRole('link', { name: '#D1' }).click();
  await page.getByRole('button', { name: 'Mark as paid' }).click();
  await heard('quote.ordered');
  await heard('quote.checked_out');
  const app = await openQuote();
  await app.getByText('Ordered').first().waitFor();
});

test('who comes to change it now is shown what it is instead', async () => {
  const quote = await openQuote();
  const path = await quote.locator('body').evaluate((body) => body.ownerDocument.location.pathname);
  const app = await stage.open(`${path}/edit`);
  await app.getByRole('heading', { name: 'Timeline' }).waitFor();
});

test('the receiver got every event once, in sequence, valid against its schema', async () => {
  const events = stage
    .sandbox()
    .receiver.received()
    .filter(({ quoteNumber }) => quoteNumber === 'Q-1001');
  expect(events.every(({ verified }) => verified)).toBe(true);
  const bySequence = events
    .map(({ event }) => event)
    .filter((event) => event !== null)
    .toSorted((a, b) => Number(a.data.sequence) - Number(b.data.sequence));
  expect(bySequence.map(({ data }) => data.sequence)).toEqual(
    Array.from(bySequence, (_, index) => index + 1),
  );
  for (const { type, data } of bySequence) {
    expect(EVENTS[type as EventType].data.parse(data)).toEqual(data);
  }
  expect(new Set(bySequence.map(({ type }) => type))).toEqual(
    new Set([
      'quote.created',
      'quote.stage_changed',
      'quote.assigned',
      'quote.note_added',
      'quote.tagged',
      'quote.tag_removed',
      'quote.email_added',
      'quote.updated',
      'quote.sent',
      'quote.viewed',
      'quote.approved',
      'quote.converted',
      'quote.invoice_sent',
      'quote.ordered',
      'quote.checked_out',
    ]),
  );
});
