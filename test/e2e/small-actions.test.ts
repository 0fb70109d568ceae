import type { FrameLocator, Page } from 'playwright-core';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { addEndpoint, openApp } from '../story/merchant.ts';
import { cutNetwork, endSession } from './dead-network.ts';
import { useStage } from './stage.ts';

/** What a button asks for without an answer: the page stays, says why where the button is, and does it then. */

const stage = useStage();
/** A tab whose network goes, of which its browser complains. */
let tab: Page;

const NO_ANSWER = 'There was no answer. Check your connection, then try again.';
const BROKE_OFF = 'The export broke off, and no file was kept of it. Try again.';
const SIGNED_OUT = /^Shopify needs to confirm that it is you\. .* try again here\.$/;

beforeAll(async () => {
  await stage.open('/app');
  await stage.requestQuote();
  tab = await stage.anotherTab();
});

const open = async (path: string): Promise<FrameLocator> =>
  (await openApp(tab, stage.sandbox().addresses.admin, path)).app;

test('the setup guide that could not be waved away is there again, and has the focus', async () => {
  const app = await open('/app');
  const dismiss = app.getByRole('button', { name: 'Dismiss the setup guide' });
  await dismiss.waitFor();
  const mend = await cutNetwork(tab);
  await dismiss.click();
  await app.getByText(NO_ANSWER).waitFor();
  await expect.poll(() => dismiss.evaluate((one) => one === document.activeElement)).toBe(true);
  await mend();
  await dismiss.click();
  await dismiss.waitFor({ state: 'detached' });
  await app.getByRole('heading', { name: 'Figures' }).waitFor();
});

test('a view is saved in its dialog once there is an answer, and deleted once there is one', async () => {
  const app = await open('/app/quotes?status=open');
  await app.getByRole('button', { name: 'Save as new view' }).click();
  const name = app.getByLabel('Name', { exact: true });
  await name.fill('Open ones');
  let mend = await endSession(tab);
  const save = app.getByRole('dialog').getByRole('button', { name: 'Save' });
  await save.click();
  await app.getByText(SIGNED_OUT).waitFor();
  expect(await name.inputValue()).toBe('Open ones');
  await mend();
  await save.click();
  const view = app.getByRole('tab', { name: 'Open ones' });
  await expect.poll(() => view.getAttribute('aria-selected')).toBe('true');

  mend = await cutNetwork(tab);
  await view.click();
  await app.getByRole('menuitem', { name: 'Delete' }).click();
  await app.getByText(NO_ANSWER).waitFor();
  expect(await view.getAttribute('aria-selected')).toBe('true');
  await mend();
  await view.click();
  await app.getByRole('menuitem', { name: 'Delete' }).click();
  await app.getByText('“Open ones” was deleted.').waitFor();
  await view.waitFor({ state: 'detached' });
});

test('an endpoint is tested and paused once there is an answer', async () => {
  const { addresses } = stage.sandbox();
  await addEndpoint(stage.merchant(), addresses.admin, { name: 'CRM', url: addresses.endpoint });
  const app = await open('/app/settings/integrations');
  await app.getByRole('link', { name: 'Manage CRM' }).click();
  await app.getByRole('heading', { name: 'Delivery log' }).waitFor();
  let mend = await endSession(tab);
  await app.getByRole('button', { name: 'Send test event' }).click();
  await app.getByText(SIGNED_OUT).waitFor();
  await mend();
  await app.getByRole('button', { name: 'Send test event' }).click();
  await app.getByText(/^The test (arrived|failed)/).waitFor();

  mend = await cutNetwork(tab);
  await app.getByRole('button', { name: 'Pause' }).click();
  await app.getByText(NO_ANSWER).waitFor();
  await mend();
  await app.getByRole('button', { name: 'Pause' }).click();
  await app.getByText('This endpoint is paused').waitFor();
});

test('an export that breaks off is told, and no file is kept of it; the next one is whole', async () => {
  const app = await open('/app/quotes');
  const database = new Client(stage.sandbox().databaseUrl);
  await database.connect();
  const reading = async (): Promise<number | undefined> => {
    const { rows } = await database.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.pid;
  };
  const files: string[] = [];
  tab.on('download', (file) => files.push(file.suggestedFilename()));
  // The file begins, and its first quotes wait.
  await database.query('BEGIN; LOCK TABLE quote_line_items IN ACCESS EXCLUSIVE MODE');
  await app.getByRole('button', { name: 'Export' }).click();
  await expect.poll(reading).toBeTypeOf('number');
  await database.query('SELECT pg_cancel_backend($1)', [await reading()]);
  await app.getByText(BROKE_OFF).waitFor();
  await database.query('COMMIT');
  await database.end();
  expect(files).toEqual([]);

  await app.getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => files).toHaveLength(1);
  await app.getByText(BROKE_OFF).waitFor({ state: 'detached' });
});
