import { expect, test } from 'vitest';
import { addEndpoint } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** One story, told in order: each chapter builds on the one before. */

const stage = useStage();
const NOT_DELIVERED = '/app/settings/integrations/undelivered';
const NAMES = ['CRM', 'ERP'];
/** The standard retries are over after 21 seconds and what their jitter adds. */
const GIVEN_UP = { timeout: 45_000 };

const accepted = () =>
  stage
    .sandbox()
    .receiver.received()
    .filter(({ status }) => status === 200)
    .map(({ endpoint, quoteNumber }) => `${endpoint} ${quoteNumber}`)
    .toSorted();

test('what could not be delivered is on the page that says so, by endpoint', async () => {
  const { addresses, receiver } = stage.sandbox();
  for (const name of NAMES) {
    const hook = name.toLowerCase();
    receiver.setBehaviour(hook, { kind: 'status', status: 500 });
    await addEndpoint(stage.merchant(), addresses.admin, { name, url: stage.hook(hook) });
  }
  await stage.requestQuote();
  await stage.requestQuote();
  const home = await stage.open('/app');
  await home.getByRole('link', { name: '4 not delivered yet: see which' }).click();
  // The page follows the retries by itself.
  for (const row of [0, 1]) await home.getByText('2 failed').nth(row).waitFor(GIVEN_UP);
  await home.getByText('The server answered 500').first().waitFor();
});

test('one of them is sent again from its line', async () => {
  for (const name of NAMES)
    stage.sandbox().receiver.setBehaviour(name.toLowerCase(), { kind: 'ok' });
  const app = await stage.open(NOT_DELIVERED);
  const line = app.getByRole('listitem').filter({ hasText: 'Q-1002' }).filter({ hasText: 'CRM' });
  await line.getByRole('button', { name: 'Send again: quote.created' }).click();
  await stage.sandbox().receiver.waitFor(({ status }) => status === 200);
  expect(accepted()).toEqual(['crm Q-1002']);
});

test('the rest is sent at once, once, however often the button is pressed', async () => {
  const { receiver } = stage.sandbox();
  // Long enough to be seen on the way.
  for (const name of NAMES) receiver.setBehaviour(name.toLowerCase(), { kind: 'slow', ms: 3_000 });
  const app = await stage.open(NOT_DELIVERED);
  await app.getByRole('button', { name: 'Send all', exact: true }).first().click();
  await app.getByText('1 to CRM').waitFor();
  await app.getByText('2 to ERP').waitFor();
  await app.getByRole('dialog').getByRole('button', { name: 'Send 3 again' }).dblclick();
  await app.getByRole('heading', { name: 'Sent again' }).waitFor();
  await app.getByText('3 on their way').waitFor();
  await app.getByText('3 of 3 sent again: 3 arrived.').waitFor();
  await app.getByText('Everything has arrived').waitFor();
  expect(await app.getByText('sent again:').count()).toBe(1);
  expect(accepted()).toEqual(['crm Q-1001', 'crm Q-1002', 'erp Q-1001', 'erp Q-1002']);
});
