import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { useStage } from './stage.ts';

/** One story, told in order: each chapter builds on the one before. */

const stage = useStage();
const SECRET = 'the-secret-superoffice-gave';

const fromVendor = () =>
  stage
    .sandbox()
    .receiver.received()
    .filter(({ endpoint }) => endpoint === 'superoffice');

test('an endpoint whose receiver does not answer SuperOffice’s test with 200 is not saved', async () => {
  const { receiver } = stage.sandbox();
  receiver.setBehaviour('superoffice', { kind: 'status', status: 404 });
  const app = await stage.open('/app/settings/integrations/new');
  await app.getByLabel('Name').fill('SuperOffice');
  await app.getByRole('textbox', { name: 'Address' }).fill(stage.hook('superoffice'));
  await app.getByText('SuperOffice', { exact: true }).click();
  const sample = app.getByRole('region', { name: /^Sample body of quote\./ });
  expect(JSON.parse(await sample.innerText())).toMatchObject({ Entity: 'quote', Changes: [] });
  await app.getByText('Use the secret my receiver already has').click();
  await app.getByRole('textbox', { name: 'Secret' }).fill(SECRET);

  const save = stage.merchant().getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await app.getByText('Not saved: the test was not answered with 200.').waitFor();
  await app.getByText('The answer was 404.').waitFor();

  receiver.setBehaviour('superoffice', { kind: 'ok' });
  await save.click();
  await app.getByRole('heading', { name: 'Delivery log' }).waitFor();
  expect(fromVendor().map(({ status }) => status)).toEqual([404, 200]);
  expect(await app.getByText(SECRET).count()).toBe(0);
});

test('the vendor’s own test arrives as the vendor sends it', async () => {
  const app = await stage.openEndpoint('SuperOffice');
  await app.getByRole('button', { name: 'Send test event' }).click();
  await app.getByText('The test arrived').waitFor();
  const sent = fromVendor().at(-1);
  const { body = '', headers = {} } = sent ?? {};
  expect(JSON.parse(body)).toMatchObject({ Event: 'test', WebhookName: 'SuperOffice' });
  expect(headers).toMatchObject({
    'x-hook-test': 'true',
    'x-superoffice-signature': createHmac('sha256', SECRET).update(body).digest('base64'),
  });
});

test('the log has the test, with what was sent', async () => {
  const app = await stage.openEndpoint('SuperOffice');
  await app.getByRole('button', { name: 'quote.test', exact: true }).click();
  await app.getByText(/^Attempt 1: 200/).waitFor();
  await app.getByRole('button', { name: 'Show request body' }).click();
  const body = app.getByRole('region', { name: 'request body' });
  expect(JSON.parse(await body.innerText())).toMatchObject({ Event: 'test', PrimaryKey: 0 });
});
