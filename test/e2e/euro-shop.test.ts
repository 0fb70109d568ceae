import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { ACME_BERLIN } from '../sandbox/shopify/shop-profile.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { useStage } from './stage.ts';

/** A quote in a shop that sells in euros, with tax, in Berlin: told in order. */

const stage = useStage({ profile: ACME_BERLIN, language: 'de-DE' });

async function openQuote(): Promise<FrameLocator> {
  const app = await stage.open('/app/quotes');
  await app.getByRole('link', { name: 'Q-1001' }).click();
  await app.getByRole('heading', { name: 'Timeline' }).waitFor();
  return app;
}

test('a shopper asks for it in German', async () => {
  await stage.open('/app');
  await fillQuoteForm(stage.shopper(), stage.sandbox().addresses.storefront, {
    handle: 'stretch-film',
    quantity: '100',
    requestedPrice: '20',
    name: 'Rosa Lindqvist',
    email: 'rosa@nordhall.example',
  });
  expect(await sendQuoteForm(stage.shopper())).toBe('Q-1001');
});

test('the team reads it as the shop writes amounts and by the shop’s clock', async () => {
  const app = await openQuote();
  await app.getByText('2.000,00 €').first().waitFor();
  await app.getByText('Emails in German').waitFor();
  expect(await app.getByLabel('Stage').locator('option:checked').innerText()).toBe('Neu');
  const title = await app.locator('time').first().getAttribute('title');
  expect(title).toMatch(/GMT\+[12]$/);
});

test('what it comes to is said to hold the tax', async () => {
  const app = await openQuote();
  await app.getByRole('link', { name: 'Edit' }).click();
  await app.getByLabel('Shipping price').fill('49,90');
  await app.getByText('Total, tax included').waitFor();
  await app.getByText('2.049,90 EUR').waitFor();
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('By Morgan Reyes: shipping').waitFor();
});

test('it is sent in German, to be answered until the end of a day in Berlin', async () => {
  const app = await openQuote();
  await app.getByRole('button', { name: 'Send to customer' }).click();
  await app.getByText('2.049,90 EUR, tax included.').waitFor();
  await app.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  await app.getByText('Not opened yet').waitFor();
  const mail = await stage.sandbox().mailbox.waitFor(() => true);
  const text = mail.text.replaceAll('\u00a0', ' ');
  expect(mail.subject).toBe('Ihr Angebot Q-1001');
  expect(text).toContain('Versand: 49,90 €');
  expect(text).toContain('Gesamt inklusive Steuern: 2.049,90 €');
  expect(text).toMatch(/Gültig bis: .* um 23:59 ME(S)?Z/);

  const path = /\/apps\/quotewire\/q\/[\w-]+/.exec(mail.text)?.[0] ?? '';
  const customer = stage.shopper();
  await customer.goto(`${stage.sandbox().addresses.storefront}${path}`);
  await customer.getByText('Inklusive Steuern').waitFor();
});

test('on a tablet the list of quotes fits, whatever is in it', async () => {
  const { db, shop } = await stage.stored();
  await db.quote.updateMany({
    where: { shopId: shop.id },
    data: {
      status: 'invoiced',
      customerName: 'Donaudampfschifffahrtsgesellschaft',
      total: '1234567.89',
      createdAt: new Date('2025-09-27T20:46:00.000Z'),
    },
  });
  await stage.merchant().setViewportSize({ width: 768, height: 1024 });
  const app = await stage.open('/app/quotes?locale=de');
  const table = app.getByRole('table').filter({ hasText: 'Q-1001' });
  await table.getByText('Rechnung gesendet').waitFor();
  const beside = await table.evaluate(
    (element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0),
  );
  expect(beside).toBeLessThanOrEqual(0);
});
