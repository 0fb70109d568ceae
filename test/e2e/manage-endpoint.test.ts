import type { FrameLocator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
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

test('a new secret is shown once, and a server that has only the old one is still content', async () => {
  const app = await openEndpoint();
  await app.getByRole('button', { name: 'Regenerate secret' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Regenerate', exact: true }).click();
  const shown = app.getByText(/^whsec_/);
  await shown.waitFor();
  const fresh = (await shown.innerText()).trim();
  expect(fresh).not.toBe(firstSecret);
  await app.getByText('The old secret also signs.').waitFor();

  await app.getByRole('button', { name: 'Send test event' }).click();
  await app.getByText('The test arrived').waitFor();
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
