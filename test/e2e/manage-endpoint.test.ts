import type { FrameLocator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { runSql } from '../setup/run-sql.ts';
import { addEndpoint } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** One story, told in order: each chapter builds on the one before. */

const stage = useStage();
let firstSecret: string;

beforeAll(async () => {
  const { addresses, receiver } = stage.sandbox();
  const crm = { name: 'CRM', url: addresses.endpoint };
  firstSecret = await addEndpoint(stage.merchant(), addresses.admin, crm);
  receiver.setSecret('crm', firstSecret);
});

const openEndpoint = (): Promise<FrameLocator> => stage.openEndpoint('CRM');
const save = () => stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();

async function testsReceived(count: number) {
  const isTest = ({ event }: { event: { type: string } | null }) => event?.type === 'quote.test';
  const { receiver } = stage.sandbox();
  await receiver.waitFor(() => receiver.received().filter(isTest).length >= count);
  return receiver.received().findLast(isTest);
}

test('an endpoint that gets every event says so, one that does not names those it gets', async () => {
  const list = await stage.open('/app/settings/integrations');
  await list.getByText('All events', { exact: true }).waitFor();
  const app = await openEndpoint();
  await app.getByText('All events', { exact: true }).waitFor();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByRole('checkbox', { name: 'Tag added' }).press('Space');
  await save();
  await app.getByText(/^quote\.created, /).waitFor();
  expect(await app.getByText(/quote\.tagged/).count()).toBe(0);
});

test('a new secret is shown once, and a server that has only the old one is still content', async () => {
  const app = await openEndpoint();
  await app.getByRole('button', { name: 'Regenerate secret' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Regenerate', exact: true }).click();
  const shown = app.getByText(/^whsec_/);
  await shown.waitFor();
  const fresh = (await shown.innerText()).trim();
  expect(fresh).not.toBe(firstSecret);
  await app.getByText('The old secret also signs.').waitFor();

  await app.getByRole('button', { name: 'Send test event' }).press('Enter');
  await app.getByText('The test arrived').waitFor();
  const focused = () => app.locator('html').evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('Send test event');
  // The receiver knows the old secret alone.
  expect(await testsReceived(1)).toMatchObject({ verified: true });

  await app.getByRole('button', { name: /^End now/ }).click();
  await app.getByText('The old secret also signs.').waitFor({ state: 'detached' });
  await app.getByRole('button', { name: 'Send test event' }).click();
  expect(await testsReceived(2)).toMatchObject({ verified: false });
  stage.sandbox().receiver.setSecret('crm', fresh);
  expect(await testsReceived(2)).toMatchObject({ verified: true });

  await openEndpoint();
  expect(await app.getByText(fresh).count()).toBe(0);
});

test('what is wrong with a header is said at its field, and a right one is sent, its value hidden', async () => {
  const app = await openEndpoint();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByRole('button', { name: 'Add header' }).click();
  await app.getByLabel('Header name').fill('Webhook-Id');
  await app.getByLabel('Header value').fill('Bearer t0ken');
  await save();
  await app.getByText('Webhook-Id is set by Quotewire').waitFor();
  await app.getByLabel('Header name').fill('Authorization');
  await app.getByText('Extended retries').click();
  await save();
  await app.getByText('Authorization: ••').waitFor();
  await app.getByText('Extended, over three days').waitFor();
  expect(await app.getByText('t0ken').count()).toBe(0);

  await app.getByRole('button', { name: 'Send test event' }).click();
  expect((await testsReceived(3))?.headers).toMatchObject({ authorization: 'Bearer t0ken' });
});

test('while it is paused events wait, and when it is resumed they arrive', async () => {
  const app = await openEndpoint();
  await app.getByRole('button', { name: 'Pause' }).click();
  await app.getByText('This endpoint is paused').waitFor();
  const number = await stage.requestQuote();
  await openEndpoint();
  await app.getByRole('button', { name: new RegExp(`quote.created.*${number}`) }).waitFor();
  const ofQuote = ({ quoteNumber }: { quoteNumber: string | null }) => quoteNumber === number;
  expect(stage.sandbox().receiver.received().filter(ofQuote)).toEqual([]);

  await app.getByRole('button', { name: 'Resume' }).click();
  await app.getByText('This endpoint is paused').waitFor({ state: 'detached' });
  expect(await stage.sandbox().receiver.waitFor(ofQuote)).toMatchObject({ verified: true });
});

test('where the encryption key was lost the page says what to do, and then everything is sent again', async () => {
  const { databaseUrl, receiver } = stage.sandbox();
  await runSql(
    databaseUrl,
    `UPDATE endpoints SET secret_sealed = 'lost.AAAA', headers_sealed = 'lost.AAAA', updated_at = now();
     UPDATE sessions SET access_token = 'lost.AAAA', refresh_token = 'lost.AAAA'`,
  );
  const app = await openEndpoint();
  await app.getByText('Nothing can be sent to this endpoint').waitFor();
  await app.getByRole('button', { name: 'Send test event' }).click();
  const said = app.getByText(/^Nothing was sent: the secret of this endpoint cannot be read/);
  await said.first().waitFor();

  await app.getByRole('button', { name: 'Regenerate secret' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Regenerate', exact: true }).click();
  const shown = app.getByText(/^whsec_/);
  await shown.waitFor();
  receiver.setSecret('crm', (await shown.innerText()).trim());
  await app.getByText('Its secret cannot be read any more').waitFor({ state: 'detached' });

  await app.getByRole('link', { name: 'Type the headers again' }).click();
  await app.getByText('The custom headers cannot be read any more').waitFor();
  await app.getByRole('button', { name: 'Add header' }).click();
  await app.getByLabel('Header name').fill('Authorization');
  await app.getByLabel('Header value').fill('Bearer again');
  await save();
  await app.getByText('Authorization: ••').waitFor();
  expect(await app.getByText('Nothing can be sent to this endpoint').count()).toBe(0);
  await app.getByRole('button', { name: 'Send test event' }).click();
  const isAgain = ({ headers }: { headers: Record<string, unknown> }) =>
    headers.authorization === 'Bearer again';
  expect(await receiver.waitFor(isAgain)).toMatchObject({ verified: true });
});
