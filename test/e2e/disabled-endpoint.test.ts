import { expect, test } from 'vitest';
import { addEndpoint } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** One story, told in order: each chapter builds on the one before. */

const stage = useStage();

test('an endpoint that answers 410 is disabled, and the merchant told by mail', async () => {
  const { addresses, receiver, mailbox } = stage.sandbox();
  await addEndpoint(stage.merchant(), addresses.admin, { name: 'CRM', url: stage.hook('crm') });
  receiver.setBehaviour('crm', { kind: 'gone' });
  expect(await stage.requestQuote()).toBe('Q-1001');
  const mail = await mailbox.waitFor(({ subject }) => subject.includes('CRM'));
  expect(mail.subject).toBe('“CRM” no longer gets your quote events');
  expect(mail.text).toContain('answered 410 (Gone)');

  const app = await stage.open('/app');
  await app.getByText('“CRM” was disabled').waitFor();
  await app.getByRole('link', { name: 'Open endpoint' }).click();
  await app.getByRole('heading', { name: 'This endpoint was disabled' }).waitFor();
  expect(await app.getByRole('button', { name: 'Send test event' }).count()).toBe(0);
});

test('enabled again, it is sent what it missed', async () => {
  const { receiver } = stage.sandbox();
  receiver.setBehaviour('crm', { kind: 'ok' });
  const app = await stage.openEndpoint('CRM');
  await app.getByRole('button', { name: 'Enable again' }).click();
  await app
    .getByRole('heading', { name: 'This endpoint was disabled' })
    .waitFor({ state: 'detached' });
  await app.getByText('One event did not reach this endpoint').waitFor();
  await app.getByRole('button', { name: 'Send what was missed (1)' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Send 1 again' }).click();
  await app.getByText('1 of 1 sent again: 1 arrived.').waitFor();
  const [gone, arrived] = receiver.received();
  expect([gone?.status, arrived?.status]).toEqual([410, 200]);
  expect(arrived).toMatchObject({ quoteNumber: 'Q-1001', body: gone?.body });
  await app.getByText('did not reach this endpoint').waitFor({ state: 'detached' });
});
