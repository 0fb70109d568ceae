import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { launchBrowser } from '../setup/browser.ts';
import { startTestSandbox } from '../setup/test-sandbox.ts';
import { addEndpoint, openApp } from '../story/merchant.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

/** One story, told in order: each chapter builds on the one before. */

let sandbox: Sandbox;
let browser: Browser;
let merchant: WatchedPage;
let shopper: WatchedPage;
let files: string;

beforeAll(async () => {
  [sandbox, browser, files] = await Promise.all([
    startTestSandbox(),
    launchBrowser(),
    mkdtemp(path.join(tmpdir(), 'quotewire-files-')),
  ]);
  [merchant, shopper] = await Promise.all([openWatchedPage(browser), openWatchedPage(browser)]);
});
afterEach(() => {
  expect([...merchant.complaints, ...shopper.complaints]).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
  await rm(files, { recursive: true, force: true });
});

test('on a fresh shop the home page says what to do next', async () => {
  const { app } = await openApp(merchant.page, sandbox.addresses.admin, '/app');
  await app.getByText('0 of 4 done').waitFor();
  const editor = app.getByRole('link', { name: 'Open theme editor' });
  const link = new URL((await editor.getAttribute('href')) ?? '');
  expect(link.searchParams.get('addAppBlockId')).toBe(
    `${sandbox.credentials.apiKey}/quote-request`,
  );
});

test('the merchant adds an endpoint and sees its secret once', async () => {
  const { addresses, receiver } = sandbox;
  const secret = await addEndpoint(merchant.page, addresses.admin, {
    name: 'CRM',
    url: addresses.endpoint,
  });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  receiver.setSecret('crm', secret);

  await merchant.page.reload();
  const { app } = await openApp(merchant.page, addresses.admin, '/app/settings/integrations');
  await app.getByText(addresses.endpoint).waitFor();
  expect(await app.getByText(secret).count()).toBe(0);
});

test('a test event arrives, and the page says so in place', async () => {
  const { app } = await openApp(
    merchant.page,
    sandbox.addresses.admin,
    '/app/settings/integrations',
  );
  await app.getByText('Manage').click();
  await app.getByRole('button', { name: 'Send test event' }).click();
  await app.getByText('The test arrived').waitFor();

  const arrived = await sandbox.receiver.waitFor(({ event }) => event?.type === 'quote.test');
  expect(arrived).toMatchObject({ verified: true, event: { data: { test: true } } });
});

test('a shopper asks for a quote, with files, and is told its number', async () => {
  const drawing = path.join(files, 'flange drawing.pdf');
  const photo = path.join(files, 'site.png');
  await writeFile(drawing, '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
  await writeFile(photo, Buffer.from(ONE_PIXEL_PNG, 'base64'));
  await fillQuoteForm(shopper.page, sandbox.addresses.storefront, {
    handle: 'hex-bolt-box',
    quantity: '250',
    requestedPrice: '0.42',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
    company: 'Nordhall <b>Machinery</b>',
    phone: '+46 8 123 456',
    message: 'Before the end of the month, please.\n<script>alert(1)</script>',
    files: [drawing, photo],
  });
  expect(await sendQuoteForm(shopper.page)).toBe('Q-1001');
});

test('the receiver has the quote, signed, with everything that was asked for', async () => {
  const { event, verdicts } = await sandbox.receiver.waitFor(
    (delivery) => delivery.quoteNumber === 'Q-1001',
  );
  expect(verdicts).toEqual({
    standardwebhooks: 'verified',
    svix: 'verified',
    addToQuote: 'verified',
  });
  expect(event).toMatchObject({
    type: 'quote.created',
    data: {
      sequence: 1,
      line_items: [
        { product_title: 'Hex bolts, box of 100', quantity: 250, requested_price: '0.42' },
      ],
      customer: {
        name: 'Rosa Lindqvist',
        first_name: 'Rosa',
        last_name: 'Lindqvist',
        email: 'rosa@nordhall.example',
        company: 'Nordhall <b>Machinery</b>',
      },
      files: [
        { filename: 'flange drawing.pdf', mime_type: 'application/pdf' },
        { filename: 'site.png', mime_type: 'image/png' },
      ],
      message: 'Before the end of the month, please.\n<script>alert(1)</script>',
      total_requested: '105.00',
      currency: 'USD',
    },
  });
});

test('the team sees the quote, what was typed as text, and that the CRM was told', async () => {
  const { app } = await openApp(merchant.page, sandbox.addresses.admin, '/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByText('Nordhall <b>Machinery</b>').waitFor();
  await app.getByText('<script>alert(1)</script>').waitFor();
  await app.getByText('flange drawing.pdf').waitFor();
  await app.getByText('Delivered').waitFor();
});

test('the log of the endpoint shows each attempt', async () => {
  const { app } = await openApp(
    merchant.page,
    sandbox.addresses.admin,
    '/app/settings/integrations',
  );
  await app.getByText('Manage').click();
  await app.getByRole('button', { name: /quote\.created.*Q-1001/ }).click();
  await app.getByText(/^Attempt 1: 200/).waitFor();
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByText('flange drawing.pdf').waitFor();
});

test('the same form sent twice at once makes one quote', async () => {
  await fillQuoteForm(shopper.page, sandbox.addresses.storefront, {
    handle: 'stretch-film',
    quantity: '12',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
  });
  await shopper.page.locator('[data-submit]').dblclick();
  const number = shopper.page.locator('[data-quote-number]');
  await number.waitFor();
  expect(await number.innerText()).toBe('Q-1002');

  await fillQuoteForm(shopper.page, sandbox.addresses.storefront, {
    handle: 'stretch-film',
    quantity: '13',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
  });
  expect(await sendQuoteForm(shopper.page)).toBe('Q-1003');
});

test('a removed endpoint is told nothing more, and its log stays', async () => {
  const { app } = await openApp(
    merchant.page,
    sandbox.addresses.admin,
    '/app/settings/integrations',
  );
  await app.getByText('Manage').click();
  await app.getByRole('button', { name: /^Remove/ }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Remove endpoint' }).click();
  await app
    .getByText(/removed/i)
    .first()
    .waitFor();

  await fillQuoteForm(shopper.page, sandbox.addresses.storefront, {
    handle: 'stretch-film',
    quantity: '14',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
  });
  expect(await sendQuoteForm(shopper.page)).toBe('Q-1004');

  // Another endpoint, added later, hears of the next quote; the removed one has heard of neither.
  const { addresses, receiver } = sandbox;
  const url = addresses.endpoint.replace('/crm', '/erp');
  receiver.setSecret(
    'erp',
    await addEndpoint(merchant.page, addresses.admin, { name: 'ERP', url }),
  );
  await fillQuoteForm(shopper.page, addresses.storefront, {
    handle: 'stretch-film',
    quantity: '15',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
  });
  expect(await sendQuoteForm(shopper.page)).toBe('Q-1005');
  await receiver.waitFor((delivery) => delivery.quoteNumber === 'Q-1005');
  expect(receiver.received().filter(({ quoteNumber }) => quoteNumber === 'Q-1004')).toEqual([]);
});

const ONE_PIXEL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
