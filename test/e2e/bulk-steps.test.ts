import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { runSql } from '../setup/run-sql.ts';
import { openApp } from '../story/merchant.ts';
import { cutNetwork, endSession, loseAnswers } from './dead-network.ts';
import { useStage } from './stage.ts';

const stage = useStage();
let names: string[];
/** A tab whose network goes, of which its browser complains. */
let tab: Page;

beforeAll(async () => {
  // The first visit installs the app.
  await stage.open('/app/quotes');
  names = [await stage.requestQuote(), await stage.requestQuote()];
  tab = await stage.anotherTab();
});

const open = async (): Promise<FrameLocator> =>
  (await openApp(tab, stage.sandbox().addresses.admin, '/app/quotes')).app;
const selectAll = (app: FrameLocator) =>
  app
    .getByRole('checkbox', { name: /^Select all/ })
    .first()
    .check({ force: true });
const confirm = (app: FrameLocator) =>
  app.getByRole('dialog').getByRole('button', { name: 'Change stage' }).click();
const jobs = async (): Promise<number> =>
  Number((await sql('SELECT count(*) FROM bulk_jobs'))[0]?.count);
const sql = (text: string) => runSql(stage.sandbox().databaseUrl, text);

async function askForStage(app: FrameLocator, name: string): Promise<void> {
  await selectAll(app);
  await app.getByRole('button', { name: 'Change stage' }).click();
  await app.getByRole('combobox', { name: 'Stage' }).selectOption({ label: name });
}

test('a merchant moves several quotes at once and sees how it went', async () => {
  const app = await stage.open('/app/quotes');
  await askForStage(app, 'In review');
  await confirm(app);
  await app.getByText('2 quotes done.').waitFor();
  for (const name of names) {
    const row = app.getByRole('row').filter({ hasText: name });
    expect(await row.getByText('In review').count()).toBe(1);
  }
  await app.getByRole('button', { name: 'Dismiss: Move to In review' }).click();
  await app.getByText('2 quotes done.').waitFor({ state: 'detached' });
});

test.each([
  ['a network that is gone', cutNetwork, /There was no answer/, 'Won'],
  ['a session that ended', endSession, /Shopify needs to confirm that it is you/, 'Lost'],
  ['an answer that is lost on its way', loseAnswers, /There was no answer/, 'New'],
])('%s is told in the dialog, and trying again starts it once', async (_what, fail, said, to) => {
  const before = await jobs();
  const app = await open();
  await askForStage(app, to);
  const mend = await fail(tab);
  await confirm(app);
  await app.getByText(said).waitFor();
  expect(await app.getByRole('combobox', { name: 'Stage' }).inputValue()).not.toBe('');
  await mend();
  await confirm(app);
  await app.getByRole('dialog').waitFor({ state: 'hidden' });
  await app.getByText('2 quotes done.').waitFor();
  expect(await jobs()).toBe(before + 1);
  for (const name of names) {
    await app.getByRole('row').filter({ hasText: name }).getByText(to, { exact: true }).waitFor();
  }
  await app.getByRole('button', { name: `Dismiss: Move to ${to}` }).click();
  await app.getByText('2 quotes done.').waitFor({ state: 'detached' });
});

test('one that runs while the network is gone stays on the page, and stopping it says that it could not be', async () => {
  // A worker seems to be at it for as long as the test looks.
  await sql(`
    INSERT INTO bulk_jobs
      (id, shop_id, client_key, step, args, quote_ids, actor_number, actor_name, created_at, leased_until)
    SELECT 'blk_held', shop_id, 'held', 'stage', '{"stageId": "", "about": "Won"}', array_agg(id),
           1, 'Sam', now(), now() + interval '1 hour'
    FROM quotes GROUP BY shop_id`);
  const app = await open();
  const mend = await cutNetwork(tab);
  // Two looks of the page.
  for (let look = 0; look < 2; look += 1) {
    await tab.waitForEvent('requestfailed', (request) => request.url().endsWith('/app/alive'));
  }
  const stop = app.getByRole('button', { name: 'Stop: Move to Won' });
  await stop.click();
  await app.getByText('There was no answer. Check your connection, then try again.').waitFor();
  await mend();
  await stop.click();
  await app.getByRole('button', { name: 'Resume: Move to Won' }).waitFor();
});
