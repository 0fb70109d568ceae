import { expect, test } from 'vitest';
import { calculateDraft } from '#app/quotes/drafts/calculate-draft.server.ts';
import { previewInvoice } from '#app/quotes/drafts/preview-invoice.server.ts';
import { sendInvoice } from '#app/quotes/drafts/send-invoice.server.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { snapshotOf } from '#app/quotes/versions/snapshot.ts';
import { line } from '#test/builders/stored-quotes.ts';
import { BOLT, converting } from './converting.ts';
import { saying } from '../saying.ts';

const it = converting();

const MAIL = { to: 'ada@example.com', subject: 'Your order', message: 'Thank you <3' };

async function converted() {
  const quote = await it.quote();
  await it.convert(quote);
  return quote;
}

test('the invoice goes to the customer, and the event tells of it', async () => {
  const quote = await converted();
  expect(await sendInvoice(it.deps(), it.on(quote), MAIL)).toMatchObject({
    ok: true,
    status: 'invoiced',
    sequence: 2,
  });
  const [draft] = it.inShopify();
  expect(draft).toMatchObject({ status: 'INVOICE_SENT', invoiceTo: 'ada@example.com' });
  expect(await it.drafts(quote)).toMatchObject([
    {
      status: 'invoice_sent',
      invoiceTo: 'ada@example.com',
      invoiceSentAt: new Date(draft?.invoiceSentAt ?? 0),
      invoiceClaimedUntil: null,
    },
  ]);
  const event = (await it.events(quote)).at(-1);
  expect(event).toMatchObject({
    type: 'quote.invoice_sent',
    data: {
      draft_order_gid: draft?.id,
      recipient_email: 'ada@example.com',
      // Shopify's own time: what it tells of the same invoice later is known by it.
      sent_at: draft?.invoiceSentAt,
    },
  });
  expect(() => EVENTS['quote.invoice_sent'].data.parse(event?.data)).not.toThrow();
});

test('it can be looked at before', async () => {
  const quote = await converted();
  expect(await previewInvoice(it.deps(), it.on(quote), MAIL)).toMatchObject({
    ok: true,
    subject: 'Your order',
    html: expect.stringContaining('Thank you &lt;3') as unknown,
  });
  expect(it.inShopify()[0]?.status).toBe('OPEN');
  const unconverted = await it.quote();
  expect(await previewInvoice(it.deps(), it.on(unconverted), MAIL)).toEqual({
    ok: false,
    reason: 'not_found',
  });
});

test.each([
  ['an address that is none', { ...MAIL, to: 'nobody' }, 'to', /such as name@example.com/],
  ['a quote that was changed since', MAIL, null, /changed after it was converted/],
  ['a draft order of an earlier version', MAIL, null, /changed after it was converted/],
  ['Shopify down', MAIL, null, /could not be reached. Nothing was changed/],
  ['a draft order that is gone from Shopify', MAIL, null, /not in Shopify any more/],
  ['a draft order that is paid', MAIL, null, /already paid/],
])('%s: refused, nothing sent', async (what, mail, field, words) => {
  const quote = await converted();
  const [draft] = it.inShopify();
  if (what.includes('changed')) {
    await it.db.quote.update({ where: { id: quote.id }, data: { changed: true } });
  }
  if (what.includes('earlier')) {
    await it.db.quote.update({ where: { id: quote.id }, data: { lastVersion: 2 } });
  }
  if (what.includes('down')) it.connected.shopify.faults.unreachable = true;
  if (what.includes('paid') && draft) draft.status = 'COMPLETED';
  if (what.includes('gone')) it.connected.shopify.store.state.draftOrders = [];
  expect(await sendInvoice(it.deps(), it.on(quote), mail)).toMatchObject({
    reason: 'invalid',
    errors: [{ field, message: saying(words) }],
  });
  expect(await it.events(quote)).toHaveLength(1);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'open', invoiceClaimedUntil: null }]);
});

test('a quote that is not converted has no invoice, and another shop’s none at all', async () => {
  const quote = await it.quote();
  expect(await sendInvoice(it.deps(), it.on(quote), MAIL)).toMatchObject({
    reason: 'wrong_status',
  });
  const elsewhere = {
    ...it.on(quote),
    shop: { id: it.shop.id + 1, domain: 'other.myshopify.com' },
  };
  expect(await sendInvoice(it.deps(), elsewhere, MAIL)).toMatchObject({ reason: 'not_found' });
});

const SHOP = { terms: null, taxesIncluded: null };

test('what a quote would come to is Shopify’s to say, and leaves nothing behind', async () => {
  const quote = await it.quote({ shippingTitle: 'Courier', shippingPrice: '7.5' });
  expect(await calculateDraft(it.admin, snapshotOf(quote, SHOP))).toEqual({
    ok: true,
    buyer: { kind: 'themself' },
    totals: {
      taxesIncluded: false,
      subtotal: '185.00',
      shipping: '7.50',
      tax: '0.00',
      total: '192.50',
      currency: 'USD',
    },
  });
  expect(it.inShopify()).toEqual([]);
  expect(it.connected.shopify.store.state.customers).toEqual([]);
  const gone = await it.quote({}, [line({ variantGid: BOLT }), line({ variantGid: `${BOLT}9` })]);
  expect(await calculateDraft(it.admin, snapshotOf(gone, SHOP))).toMatchObject({
    errors: [{ field: 'lines[1]' }],
  });
});
