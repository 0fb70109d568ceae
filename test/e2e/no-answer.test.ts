import type { FrameLocator, Page } from 'playwright-core';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeQuote } from '../builders/stored-quotes.ts';
import { runSql } from '../setup/run-sql.ts';
import { inDialog, openApp } from '../story/merchant.ts';
import { cutNetwork, loseAnswers } from './dead-network.ts';
import { useStage } from './stage.ts';

/** The network goes while somebody works: they stay where they are, are told so, and go on once it is back. */

const stage = useStage();
/** A tab whose network goes, of which its browser complains. */
let tab: Page;

const NO_ANSWER = 'There was no answer. Check your connection, then try again.';
const STILL_HERE = /^There was no answer\. .*what you entered is still here\.$/;
const STILL_ON_THIS_PAGE = 'There was no answer, so you are still on this page';
const LIST = '/app/quotes';

beforeAll(async () => {
  // The first visit installs the app.
  await (await stage.open(LIST)).getByRole('link', { name: 'Make a quote' }).waitFor();
  tab = await stage.anotherTab();
}, 120_000);

const open = async (path: string): Promise<FrameLocator> =>
  (await openApp(tab, stage.sandbox().addresses.admin, path)).app;
const sql = (text: string) => runSql(stage.sandbox().databaseUrl, text);

/** A quote that a shopper asked for, open in the tab. */
async function openQuote(): Promise<{ app: FrameLocator; number: string; path: string }> {
  const number = await stage.requestQuote();
  const list = await stage.open(LIST);
  const path = (await list.getByRole('link', { name: number }).getAttribute('href')) ?? '';
  const app = await open(path);
  await app.getByRole('heading', { name: number, level: 1 }).waitFor();
  await tab.waitForLoadState('networkidle');
  return { app, number, path };
}

describe('the list of quotes', () => {
  test('says that a filter has nothing to offer for want of an answer, and offers it then', async () => {
    const { db, shop } = await stage.stored();
    await makeQuote(db, shop, { number: 9_001, name: 'Q-9001', tags: ['steel'] });
    const app = await open(LIST);
    await app.getByRole('link', { name: 'Q-9001' }).waitFor();
    await tab.waitForLoadState('networkidle');
    const mend = await cutNetwork(tab);
    await app.getByRole('button', { name: 'Tag', exact: true }).click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await app.getByLabel('Find a tag').fill('ste');
    await app.getByRole('checkbox', { name: 'steel' }).waitFor();
    await app.getByText(NO_ANSWER).waitFor({ state: 'detached' });
  });

  test('that could not be narrowed stays, says why, and is narrowed then', async () => {
    const app = await open(LIST);
    await app.getByRole('tab', { name: 'All quotes' }).waitFor();
    const mend = await cutNetwork(tab);
    const soon = app.getByRole('tab', { name: 'Expiring soon' });
    await soon.click();
    await app.getByText(STILL_ON_THIS_PAGE).waitFor();
    const again = app.getByRole('button', { name: 'Try again' });
    await again.click();
    await app.getByText(STILL_ON_THIS_PAGE).waitFor();
    await expect.poll(() => soon.getAttribute('aria-selected')).toBe('false');
    await mend();
    await again.click();
    await expect.poll(() => soon.getAttribute('aria-selected')).toBe('true');
    await app.getByText(STILL_ON_THIS_PAGE).waitFor({ state: 'detached' });
  });

  test('stays where a page that was never open cannot be read, and leads there then', async () => {
    const loaded = new Set<string>();
    tab.on('requestfinished', (request) => loaded.add(new URL(request.url()).pathname));
    const app = await open(LIST);
    await app.getByRole('tab', { name: 'All quotes' }).waitFor();
    const code = await app.locator('html').evaluate(() => {
      const page = window.__remixManifest.routes['routes/app.settings'];
      return [page?.module ?? '', ...(page?.imports ?? [])];
    });
    await expect
      .poll(() => code.filter((address) => !loaded.has(address)), { timeout: 30_000 })
      .toEqual([]);
    // All of it, code as well, and not what pages fetch alone.
    await tab.context().setOffline(true);
    await tab.locator('#app-navigation').getByRole('link', { name: 'Settings' }).click();
    await app.getByText(STILL_ON_THIS_PAGE).waitFor();
    await tab.context().setOffline(false);
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  });

  test('stays as it is until what was changed can be shown', async () => {
    const app = await open(LIST);
    await app.getByRole('tab', { name: 'All quotes' }).waitFor();
    const number = await stage.requestQuote();
    const changed = app.getByRole('button', { name: '1 quote changed since then: show it' });
    await changed.waitFor();
    const mend = await cutNetwork(tab);
    await changed.click();
    await app.getByText(NO_ANSWER).waitFor();
    expect(await app.getByRole('link', { name: number }).count()).toBe(0);
    await mend();
    await changed.click();
    await app.getByRole('link', { name: number }).waitFor();
  });

  test('is exported once it can be', async () => {
    const app = await open(LIST);
    const mend = await cutNetwork(tab);
    await app.getByRole('button', { name: 'Export' }).click();
    await app.getByText('The export broke off, and no file was kept of it. Try again.').waitFor();
    await mend();
    const download = tab.waitForEvent('download');
    await app.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toMatch(/^quotes-.*\.csv$/);
  });

  test('shows what became of a bulk step that went on without the network', async () => {
    const app = await open(LIST);
    // The quotes wait for somebody who is at them, and the step for the quotes.
    const database = new Client(stage.sandbox().databaseUrl);
    await database.connect();
    await database.query('BEGIN; SELECT id FROM quotes FOR UPDATE');
    await app
      .getByRole('checkbox', { name: /^Select all/ })
      .first()
      .check({ force: true });
    await app.getByRole('button', { name: 'Change stage' }).click();
    await app.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Won' });
    await inDialog(app, 'Change stage').click();
    await app.getByRole('button', { name: 'Stop: Move to Won' }).waitFor();
    const mend = await cutNetwork(tab);
    await database.query('COMMIT');
    await database.end();
    const finished = async () =>
      (await sql(`SELECT 1 FROM bulk_jobs WHERE completed_at IS NOT NULL`)).length;
    await expect.poll(finished, { timeout: 20_000 }).toBe(1);
    await app.getByRole('button', { name: 'Stop: Move to Won' }).waitFor();
    await mend();
    await app.getByText(/^\d quotes done\.$/).waitFor();
  });
});

describe('a quote', () => {
  test('has news until it was heard that they are seen', async () => {
    const { path } = await openQuote();
    await open(LIST);
    const anna = await openApp(await stage.colleague(), stage.sandbox().addresses.admin, path);
    await anna.page.waitForLoadState('networkidle');
    await anna.app.getByLabel('Stage').selectOption('In review');
    await anna.page.getByText('Stage changed').waitFor();
    await anna.page.close();

    const app = await open(path);
    const seen = app.getByRole('button', { name: 'Mark as seen' });
    await seen.waitFor();
    const mend = await cutNetwork(tab);
    await seen.click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await seen.click();
    await seen.waitFor({ state: 'detached' });
  });

  test('is sent from the same dialog, with what was typed, once there is an answer', async () => {
    const { app, number } = await openQuote();
    await app.getByRole('button', { name: 'Send to customer' }).click();
    await app.getByLabel('Message').fill(`About ${number}.`);
    const mend = await cutNetwork(tab);
    await inDialog(app, 'Send').click();
    await app.getByText(STILL_HERE).waitFor();
    expect(await app.getByLabel('Message').inputValue()).toBe(`About ${number}.`);
    await mend();
    await inDialog(app, 'Send').click();
    await app.getByText('Version 1', { exact: true }).waitFor();
    await stage.sandbox().mailbox.waitFor(({ text }) => text.includes(`About ${number}.`));
  });

  test('is not sent twice where the answer was lost', async () => {
    const { app, number } = await openQuote();
    await app.getByRole('button', { name: 'Send to customer' }).click();
    await app.getByLabel('Message').fill(`Once, ${number}.`);
    const mend = await loseAnswers(tab);
    await inDialog(app, 'Send').click();
    await app.getByText(STILL_HERE).waitFor();
    await mend();
    await inDialog(app, 'Send').click();
    await app.getByText('Somebody changed this quote meanwhile').waitFor();
    await app.getByRole('button', { name: 'Show the quote as it is now' }).click();
    await app.getByText('Version 1', { exact: true }).waitFor();
    const isIt = ({ text }: { text: string }) => text.includes(`Once, ${number}.`);
    await stage.sandbox().mailbox.waitFor(isIt);
    expect(stage.sandbox().mailbox.mails().filter(isIt)).toHaveLength(1);
  });

  test('is converted once there is an answer, and says that it could not be calculated', async () => {
    const { app } = await openQuote();
    await app.getByRole('button', { name: 'Send to customer' }).click();
    await inDialog(app, 'Send').click();
    await app.getByText('Version 1', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'More actions' }).click();
    await app.getByRole('button', { name: 'Approve for customer', exact: true }).click();
    await inDialog(app, 'Approve').click();
    const convert = app.getByRole('button', { name: 'Convert to draft order' });
    await convert.waitFor();
    const mend = await cutNetwork(tab);
    await convert.click();
    await app.getByText(NO_ANSWER).waitFor();
    await inDialog(app, 'Convert').click();
    await app.getByText(STILL_HERE).waitFor();
    await mend();
    await inDialog(app, 'Convert').click();
    await app.getByRole('button', { name: 'Send invoice' }).waitFor();
  });
});

test('a page that a saved form leads to says that it could not be read, and is shown then', async () => {
  const app = await open('/app/settings/team/new');
  await app.getByLabel('Name').fill('Rosa');
  await app.getByLabel('Email').fill('rosa@acme-supply.example');
  const team = /\/app\/settings\/team\.data/;
  await tab.route(team, (route) => route.abort());
  await tab.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByRole('heading', { name: 'There was no answer' }).waitFor();
  await tab.unroute(team);
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.getByRole('link', { name: 'Edit Rosa' }).waitFor();
});
