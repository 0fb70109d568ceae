import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { line } from '#test/builders/stored-quotes.ts';
import { openWatchedPage } from '#test/e2e/watched-page.ts';
import { accessibilityProblems } from '#test/setup/accessibility.ts';
import { launchBrowser } from '#test/setup/browser.ts';
import { startQuoteStorefront, type QuoteStorefront } from './quote-storefront.ts';

let storefront: QuoteStorefront;
let browser: Browser;
beforeAll(async () => {
  [storefront, browser] = await Promise.all([startQuoteStorefront(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await storefront?.stop();
});

const PHONE = { viewport: { width: 390, height: 844 } };
const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

const statusOf = async (id: string) =>
  (await storefront.app.database.db.quote.findUniqueOrThrow({ where: { id } })).status;
const eventTypes = async (quoteId: string) => {
  const { db } = storefront.app.database;
  const events = await db.event.findMany({ where: { quoteId }, orderBy: { sequence: 'asc' } });
  return events.map(({ type }) => type);
};

test('a customer opens what they were sent in the shop’s theme, and approves it', async () => {
  const { quoteId, address } = await storefront.send({ terms: 'Net 30' });
  const { page, complaints } = await openWatchedPage(browser);
  await page.goto(address);
  await page.getByRole('banner').getByRole('link', { name: 'Acme Supply' }).waitFor();
  await page.getByRole('heading', { name: /^Quote Q-/ }).waitFor();
  await page.getByText('10 × $18.50 each').waitFor();
  expect(await accessibilityProblems(page, '.quotewire-quote')).toEqual([]);

  await page.getByLabel('Your name').first().fill('Ada Byron');
  await page.getByRole('button', { name: 'Approve quote' }).click();
  await page.getByText('Thank you, your approval was recorded.').waitFor();
  expect(await page.getByRole('button', { name: /quote/ }).count()).toBe(0);
  expect(await statusOf(quoteId)).toBe('approved');
  expect(await eventTypes(quoteId)).toEqual([
    'quote.sent',
    'quote.stage_changed',
    'quote.viewed',
    'quote.approved',
    'quote.stage_changed',
  ]);

  await page.reload();
  await page.getByText('This quote was approved on').waitFor();
  await page.goto(`${address}/answer`);
  await page.getByText('This quote was approved on').waitFor();
  expect((await eventTypes(quoteId)).filter((type) => type === 'quote.approved')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('on a phone a customer rejects it with a reason, in German, without scripts', async () => {
  const lines = [line({ productTitle: LONG, sku: LONG, note: 'Zwei Kartons' }), line()];
  const { quoteId, address } = await storefront.send({ customerName: 'Ada '.repeat(40) }, lines);
  const context = await browser.newContext({
    ...PHONE,
    locale: 'de-DE',
    javaScriptEnabled: false,
    userAgent: 'Mozilla/5.0 (Linux; Android 15) Chrome/147.0.0.0 Mobile Safari/537.36',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('Angebot ablehnen').first().click();
  await page.getByLabel('Grund').fill('Zu teuer.');
  await page.getByRole('button', { name: 'Angebot ablehnen' }).click();
  await page.getByText('Vielen Dank, Ihre Antwort ist eingegangen.').waitFor();
  expect(await statusOf(quoteId)).toBe('rejected');
  const { db } = storefront.app.database;
  expect(await db.quoteVersion.findFirst({ where: { quoteId } })).toMatchObject({
    reason: 'Zu teuer.',
  });
  await context.close();
});

test('on a phone nothing scrolls sideways, and axe finds nothing, whatever is open', async () => {
  const lines = Array.from({ length: 40 }, (_, n) =>
    line(n % 7 === 0 ? { productTitle: LONG } : {}),
  );
  const { address } = await storefront.send({ customerCompany: LONG, terms: LONG }, lines);
  const { page, complaints } = await openWatchedPage(browser, PHONE);
  await page.goto(address);
  await page.getByText('Reject quote').first().click();
  await page.getByLabel('Reason').fill(' ');
  await page.getByRole('button', { name: 'Reject quote' }).click();
  await page.getByText('Please give a reason.', { exact: true }).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  expect(await accessibilityProblems(page, '.quotewire-quote')).toEqual([]);
  // A refused form is no failure of the page.
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

test('a link that leads nowhere has a page in the theme', async () => {
  const { address } = await storefront.send();
  const { page } = await openWatchedPage(browser);
  const answer = await page.goto(`${address.slice(0, -1)}-`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('banner').getByRole('link', { name: 'Acme Supply' }).waitFor();
  await page.getByRole('heading', { name: 'This page is not available' }).waitFor();
  expect(await accessibilityProblems(page, '.quotewire-quote')).toEqual([]);
});
