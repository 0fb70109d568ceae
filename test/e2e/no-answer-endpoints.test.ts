import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAttempts } from '../builders/attempts.ts';
import { runSql } from '../setup/run-sql.ts';
import { addEndpoint, inDialog, openApp } from '../story/merchant.ts';
import { cutNetwork, loseAnswers } from './dead-network.ts';
import { useStage } from './stage.ts';

/** The same as no-answer.test.ts, of endpoints and what is sent to them. Told in order. */

const stage = useStage();
/** A tab whose network goes, of which its browser complains. */
let tab: Page;
let endpointId: string;

const NO_ANSWER = 'There was no answer. Check your connection, then try again.';

beforeAll(async () => {
  const { admin } = stage.sandbox().addresses;
  await addEndpoint(stage.merchant(), admin, { name: 'CRM', url: stage.hook('crm') });
  const app = await stage.openEndpoint('CRM');
  const { pathname } = new URL(await app.locator('html').evaluate(() => location.href));
  endpointId = pathname.split('/').at(-1) ?? '';
  tab = await stage.anotherTab();
}, 120_000);

const open = async (path: string): Promise<FrameLocator> =>
  (await openApp(tab, stage.sandbox().addresses.admin, path)).app;
const received = () => stage.sandbox().receiver.received().length;

describe('deliveries', () => {
  const UNDELIVERED = '/app/settings/integrations/undelivered';

  async function openUndelivered(count: number): Promise<FrameLocator> {
    const { db, shop } = await stage.stored();
    const startedAt = new Date(Date.now() - 60_000);
    const failed = { endpointId, startedAt, error: 'The server answered 500.' };
    await makeAttempts(
      db,
      shop,
      Array.from({ length: count }, () => failed),
    );
    const app = await open(UNDELIVERED);
    await app.getByText(`${count} failed.`).waitFor();
    return app;
  }

  test('one is sent again from its line once there is a network', async () => {
    const app = await openUndelivered(1);
    const before = received();
    const send = app.getByRole('button', { name: 'Send again: quote.created' });
    const mend = await cutNetwork(tab);
    await send.click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await send.click();
    await app.getByText('Everything has arrived').waitFor();
    expect(received()).toBe(before + 1);
  });

  test('many are counted, and sent, once there is one', async () => {
    const app = await openUndelivered(3);
    const before = received();
    const sendAll = app.getByRole('button', { name: 'Send all to CRM' });
    let mend = await cutNetwork(tab);
    await sendAll.click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await inDialog(app, 'Cancel').click();
    await sendAll.click();
    await inDialog(app, 'Send 3 again').waitFor();

    mend = await cutNetwork(tab);
    await inDialog(app, 'Send 3 again').click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await sendAll.click();
    await inDialog(app, 'Send 3 again').click();
    await app.getByText('3 of 3 sent again: 3 arrived.').waitFor();
    expect(received()).toBe(before + 3);
  });

  test('many are sent once, though the answer that says so was lost', async () => {
    const app = await openUndelivered(2);
    const before = received();
    const sendAll = app.getByRole('button', { name: 'Send all to CRM' });
    await sendAll.click();
    await inDialog(app, 'Send 2 again').waitFor();
    const mend = await loseAnswers(tab);
    await inDialog(app, 'Send 2 again').click();
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await expect.poll(received).toBe(before + 2);
    await sendAll.click();
    await app.getByText(/^There is nothing to send: /).waitFor();
    await inDialog(app, 'Cancel').click();
    await open(UNDELIVERED).then((again) => again.getByText('2 of 2 sent again').waitFor());
    expect(received()).toBe(before + 2);
  });

  test('are exported once they can be, and no file is kept of an export that failed', async () => {
    const app = await open('/app/settings/integrations/log');
    const exportAll = app.getByRole('button', { name: 'Export CSV' });
    await exportAll.waitFor();
    await tab.waitForLoadState('networkidle');
    const mend = await cutNetwork(tab);
    await exportAll.click();
    await app.getByText('The export broke off, and no file was kept of it. Try again.').waitFor();
    await mend();
    const download = tab.waitForEvent('download');
    await exportAll.click();
    expect((await download).suggestedFilename()).toMatch(/^quotewire-log-.*\.csv$/);
  });
});

describe('an endpoint', () => {
  const regenerate = async (app: FrameLocator): Promise<void> => {
    await app.getByRole('button', { name: 'Regenerate secret' }).click();
    await inDialog(app, 'Regenerate').click();
  };
  const openEndpoint = async (): Promise<FrameLocator> => {
    const app = await open(`/app/settings/integrations/${endpointId}`);
    await app.getByRole('heading', { name: 'Delivery log' }).waitFor();
    return app;
  };

  test('that was added without an answer is not added a second time', async () => {
    const app = await open('/app/settings/integrations/new');
    await app.getByLabel('Name').fill('ERP');
    await app.getByRole('textbox', { name: 'Address' }).fill(stage.hook('erp'));
    const save = tab.getByRole('button', { name: 'Save', exact: true });
    const mend = await loseAnswers(tab);
    await save.click();
    await app.getByText(/^There was no answer\. .*what you entered is still here\.$/).waitFor();
    await mend();
    await save.click();
    await app.getByText('You have an endpoint of this name at this address already').waitFor();
    const { databaseUrl } = stage.sandbox();
    const there = await runSql(databaseUrl, `SELECT 1 FROM endpoints WHERE name = 'ERP'`);
    expect(there).toHaveLength(1);
  });

  test('has a new secret once that can be shown', async () => {
    const app = await openEndpoint();
    const mend = await cutNetwork(tab);
    await regenerate(app);
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await regenerate(app);
    await app.getByText(/^whsec_/).waitFor();
  });

  test('has no second new one unseen where the answer with the first was lost', async () => {
    const app = await openEndpoint();
    const mend = await loseAnswers(tab);
    await regenerate(app);
    await app.getByText(NO_ANSWER).waitFor();
    await mend();
    await regenerate(app);
    await app.getByText('The secret was regenerated meanwhile').waitFor();
    await regenerate(app);
    await app.getByText(/^whsec_/).waitFor();
  });

  test('is removed once there is an answer', async () => {
    const app = await openEndpoint();
    const remove = async (): Promise<void> => {
      await app.getByRole('button', { name: 'Remove endpoint' }).click();
      await inDialog(app, 'Remove endpoint').click();
    };
    const mend = await cutNetwork(tab);
    await remove();
    await app.getByText(NO_ANSWER).waitFor();
    await app.getByRole('heading', { name: 'CRM', level: 1 }).waitFor();
    await mend();
    await remove();
    await app.getByRole('heading', { name: 'CRM', level: 1 }).waitFor({ state: 'detached' });
    await app.getByText('Add endpoint').first().waitFor();
  });
});
