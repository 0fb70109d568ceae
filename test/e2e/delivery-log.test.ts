import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { addEndpoint } from '../story/merchant.ts';
import { leaveAfterTyping } from './leave-after-typing.ts';
import { useStage } from './stage.ts';

/** One story, told in order: each chapter builds on the one before. */

const stage = useStage();
const LOG = '/app/settings/integrations/log';

const lines = (app: FrameLocator) => app.getByRole('list', { name: 'Deliveries' }).locator('> li');
async function inLog(app: FrameLocator, count: number): Promise<void> {
  await expect.poll(() => lines(app).count(), { timeout: 15_000 }).toBe(count);
}

async function choose(app: FrameLocator, filter: string, choice: string): Promise<void> {
  await app.getByRole('button', { name: filter, exact: true }).click();
  // The radio itself lies under what Polaris draws in its place.
  await app.locator('label').getByText(choice, { exact: true }).click();
  await stage.merchant().keyboard.press('Escape');
}

test('a page left open shows what is sent meanwhile', async () => {
  const { addresses, receiver } = stage.sandbox();
  for (const name of ['CRM', 'ERP']) {
    const url = stage.hook(name.toLowerCase());
    await addEndpoint(stage.merchant(), addresses.admin, { name, url });
  }
  receiver.setBehaviour('erp', { kind: 'status', status: 500 });
  const app = await stage.open(LOG);
  await app.getByText('Nothing was sent yet').waitFor();
  expect(await stage.requestQuote()).toBe('Q-1001');
  await inLog(app, 2);
  await app.getByText('Delivered').waitFor();
  expect(await stage.requestQuote()).toBe('Q-1002');
  await inLog(app, 4);
});

test('filters and the search narrow the log', async () => {
  const endpoint = await stage.openEndpoint('CRM');
  await endpoint.getByRole('button', { name: 'Send test event' }).click();
  await endpoint.getByText('The test arrived').waitFor();
  const app = await stage.open(LOG);
  await inLog(app, 5);
  await choose(app, 'Status', 'Not delivered');
  await inLog(app, 2);
  expect(await lines(app).filter({ hasText: 'ERP' }).count()).toBe(2);
  await app.getByRole('button', { name: 'Clear all' }).click();
  await inLog(app, 5);
  await choose(app, 'Event', 'Test event');
  await inLog(app, 1);
  await app.getByRole('button', { name: 'Clear all' }).click();
  await inLog(app, 5);
  await app.getByPlaceholder('Search by quote number or ID').fill('Q-1002');
  await inLog(app, 2);
  expect(await lines(app).filter({ hasText: 'Q-1002' }).count()).toBe(2);
});

test('who opens another page right after typing a search gets there', async () => {
  const app = await stage.open(LOG);
  await inLog(app, 5);
  const navigation = stage.merchant().locator('#app-navigation');
  await leaveAfterTyping(stage, {
    field: app.getByPlaceholder('Search by quote number or ID'),
    text: 'Q-1001',
    reads: /\/app\/quotes\.data/,
    open: () => navigation.getByRole('link', { name: 'Quotes' }).click(),
  });
  await app.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
});

test('a line opens to what was sent, headers and body', async () => {
  const app = await stage.open(`${LOG}?q=Q-1001&status=succeeded`);
  await app.getByRole('button', { name: 'quote.created Q-1001' }).click();
  await app.getByText(/^Attempt 1: 200/).waitFor();
  await app.getByRole('button', { name: 'Show request headers' }).click();
  const headers = await app.getByRole('region', { name: 'request headers' }).innerText();
  expect(headers).toMatch(/^webhook-id: evt_/im);
  await app.getByRole('button', { name: 'Show request body' }).click();
  const body = await app.getByRole('region', { name: 'request body' }).innerText();
  expect(JSON.parse(body)).toMatchObject({ data: { quote_number: 'Q-1001' } });
});

test('what the filter shows is exported as a file', async () => {
  const app = await stage.open(`${LOG}?status=succeeded`);
  await inLog(app, 3);
  const download = stage.merchant().waitForEvent('download');
  await app.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^quotewire-log-acme-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFF"Event time \(UTC\)","Event","Quote","Endpoint","Status"/);
  const quotes = rows.map((row) => row.split(',').slice(1, 5).join(' '));
  expect(quotes.toSorted()).toEqual([
    '"quote.created" "Q-1001" "CRM" "succeeded"',
    '"quote.created" "Q-1002" "CRM" "succeeded"',
    '"quote.test" "" "CRM" "succeeded"',
  ]);
});
