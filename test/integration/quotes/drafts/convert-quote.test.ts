import { expect, test } from 'vitest';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { line } from '#test/builders/stored-quotes.ts';
import { BOLT, converting } from './converting.ts';
import { saying } from '../saying.ts';

const it = converting();

const refusedAt = (field: string | null, words: RegExp) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field, message: saying(words) }],
});

test('a quote becomes a draft order at what was quoted, and the event tells of it', async () => {
  const quote = await it.quote(
    {
      status: 'approved',
      changed: false,
      discountKind: 'percentage',
      discountValue: '5',
      shippingTitle: 'Courier',
      shippingPrice: '12.00',
      poNumber: 'PO-7',
      shippingStreet: '100 Example Street',
      shippingProvince: 'IL',
      shippingCountry: 'US',
    },
    [
      line({ variantGid: BOLT, quantity: 10, quotedPrice: '15.00', note: 'Zinc plated' }),
      line({
        variantGid: null,
        productGid: null,
        productTitle: 'Engraving',
        quotedPrice: '2.50',
        quantity: 3,
      }),
    ],
  );
  // 150.00 + 7.50 = 157.50, less 7.88, and 12.00 for the courier.
  expect(await it.convert(quote)).toMatchObject({ ok: true, status: 'converted', sequence: 1 });

  const [draft] = it.inShopify();
  const [stored] = await it.drafts(quote);
  expect(draft).toMatchObject({
    email: 'ada@example.com',
    poNumber: 'PO-7',
    // Shopify sorts them, capitals first.
    tags: [quote.name, stored?.tag],
    customAttributes: [
      { key: 'Quote', value: quote.name },
      { key: 'quote_id', value: quote.id },
    ],
    shippingLine: { title: 'Courier', price: '12' },
    shippingAddress: { address1: '100 Example Street', provinceCode: 'IL', countryCode: 'US' },
    lineItems: [
      {
        variantId: BOLT,
        priceOverride: '15',
        customAttributes: [{ key: 'Note', value: 'Zinc plated' }],
      },
      { variantId: null, title: 'Engraving - M8', unitPrice: '2.5', quantity: 3 },
    ],
  });
  expect(stored).toMatchObject({
    status: 'open',
    gid: draft?.id,
    name: draft?.name,
    claimedUntil: null,
    currency: 'USD',
  });
  const [event] = await it.events(quote);
  expect(event).toMatchObject({
    type: 'quote.converted',
    data: {
      draft_order_gid: draft?.id,
      draft_order_name: draft?.name,
      total_amount: '161.62',
      currency: 'USD',
      converted_at: '2026-11-22T09:00:00.000Z',
    },
  });
  expect(() => EVENTS['quote.converted'].data.parse(event?.data)).not.toThrow();
});

test('what is converted is kept as a version, with its line items', async () => {
  const quote = await it.quote();
  await it.convert(quote);
  const versions = await it.db.quoteVersion.findMany({ where: { quoteId: quote.id } });
  expect(versions).toMatchObject([
    { number: 1, sentAt: null, snapshot: { lines: [{ variantGid: BOLT, quantity: 10 }] } },
  ]);
});

test('the customer is made where Shopify knows none, and found the next time', async () => {
  const first = await it.quote();
  await it.convert(first);
  const { customers } = it.connected.shopify.store.state;
  expect(customers).toMatchObject([{ email: 'ada@example.com', firstName: 'Ada Lovelace' }]);
  const second = await it.quote();
  await it.convert(second);
  expect(it.connected.shopify.store.state.customers).toHaveLength(1);
  expect(it.inShopify().map(({ customerId }) => customerId)).toEqual([
    customers[0]?.id,
    customers[0]?.id,
  ]);
  const stored = await it.db.quote.findUniqueOrThrow({ where: { id: second.id } });
  expect(stored.customerGid).toBe(customers[0]?.id);
});

test('two quotes of one new customer at once: one customer', async () => {
  const quotes = [await it.quote(), await it.quote()];
  const converted = await Promise.all(quotes.map((quote) => it.convert(quote)));
  expect(converted).toMatchObject([{ ok: true }, { ok: true }]);
  expect(it.connected.shopify.store.state.customers).toHaveLength(1);
});

test('a customer who was removed from Shopify is made again', async () => {
  const quote = await it.quote({ customerGid: 'gid://shopify/Customer/404' });
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  expect(it.inShopify()[0]?.customerId).toBe(it.connected.shopify.store.state.customers[0]?.id);
});

test('a company’s contact buys for the company, with its payment terms', async () => {
  const company = {
    companyGid: 'gid://shopify/Company/1',
    companyContactGid: 'gid://shopify/CompanyContact/2',
    companyLocationGid: 'gid://shopify/CompanyLocation/3',
  };
  it.connected.shopify.store.state.companies = [
    {
      id: company.companyGid,
      name: 'Example Trading Co.',
      contactIds: [company.companyContactGid],
      locationIds: [company.companyLocationGid],
      contacts: [
        {
          id: company.companyContactGid,
          customerId: 'gid://shopify/Customer/1',
          locationIds: [company.companyLocationGid],
        },
      ],
    },
  ];
  const quote = await it.quote({
    ...company,
    paymentTermsGid: 'gid://shopify/PaymentTermsTemplate/4',
  });
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  expect(it.inShopify()[0]).toMatchObject({
    customerId: null,
    company: { companyContactId: company.companyContactGid },
    paymentTermsTemplateId: 'gid://shopify/PaymentTermsTemplate/4',
  });
  const other = await it.quote({ ...company, companyContactGid: 'gid://shopify/CompanyContact/9' });
  expect(await it.convert(other)).toMatchObject(refusedAt('buyer', /gone from your shop/));
});

test('a customer who is the contact of one company buys for it', async () => {
  const { state } = it.connected.shopify.store;
  const known = await it.quote();
  await it.convert(known);
  const customerId = state.customers[0]?.id ?? '';
  const locationIds = ['gid://shopify/CompanyLocation/3', 'gid://shopify/CompanyLocation/4'];
  const contact = {
    id: 'gid://shopify/CompanyContact/2',
    customerId,
    locationIds: locationIds.slice(0, 1),
  };
  const company = {
    id: 'gid://shopify/Company/1',
    name: 'Example Trading Co.',
    contactIds: [contact.id],
    locationIds,
    contacts: [contact],
  };
  state.companies = [company];
  expect(await it.convert(await it.quote())).toMatchObject({ ok: true });
  expect(it.inShopify()).toMatchObject([
    { customerId },
    { customerId: null, company: { companyLocationId: locationIds[0] } },
  ]);
});

test('a double click makes one draft order', async () => {
  const quote = await it.quote();
  const both = await Promise.all([it.convert(quote), it.convert(quote)]);
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.events(quote)).toHaveLength(1);
  expect(both.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
  for (const one of both) {
    if (!one.ok) expect(one).toMatchObject(refusedAt(null, /being converted/));
  }
});

test('somebody who converts it afterwards is given the same draft order', async () => {
  const quote = await it.quote();
  await it.convert(quote);
  expect(await it.convert(quote)).toMatchObject({ ok: true, sequence: 1, endpointIds: [] });
  expect(it.inShopify()).toHaveLength(1);
  expect(await it.events(quote)).toHaveLength(1);
});

test.each(['delete', 'keep'] as const)(
  'after a change there is a new version and a new draft order, and the old one: %s',
  async (choice) => {
    const quote = await it.quote();
    await it.convert(quote);
    const [old] = it.inShopify();
    await it.db.quote.update({ where: { id: quote.id }, data: { changed: true } });
    await it.db.quoteLineItem.updateMany({
      where: { quoteId: quote.id },
      data: { quotedPrice: '9' },
    });

    expect(await it.convert(quote, choice)).toMatchObject({ ok: true, status: 'converted' });
    const kept = it.inShopify().filter(({ id }) => id === old?.id);
    expect(kept).toHaveLength(choice === 'keep' ? 1 : 0);
    // A sent draft order is never updated.
    if (choice === 'keep') expect(kept[0]?.lineItems[0]?.unitPrice).toBe('18.5');
    expect(it.inShopify().at(-1)?.lineItems[0]?.unitPrice).toBe('9');
    const statuses = (await it.drafts(quote)).map(({ status }) => status);
    expect(statuses).toEqual([choice === 'keep' ? 'open' : 'deleted', 'open']);
    const { lastVersion } = await it.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
    expect(lastVersion).toBe(2);
  },
);

test('a rejected quote is not converted, nor one of another shop', async () => {
  const quote = await it.quote({ status: 'rejected' });
  expect(await it.convert(quote)).toEqual({
    ok: false,
    reason: 'wrong_status',
    status: 'rejected',
  });
  const elsewhere = {
    ...it.on(quote),
    shop: { id: it.shop.id + 1, domain: 'other.myshopify.com' },
  };
  expect(await convertQuote(it.deps(), elsewhere, { oldDraft: 'keep' })).toEqual({
    ok: false,
    reason: 'not_found',
  });
  expect(it.inShopify()).toEqual([]);
});

test('a page that is older than the quote is told what changed', async () => {
  const quote = await it.quote({ revision: 3 });
  const on = { ...it.on(quote), read: { revision: 2, sequence: 0 } };
  expect(await convertQuote(it.deps(), on, { oldDraft: 'keep' })).toMatchObject({
    reason: 'changed',
  });
  expect(it.inShopify()).toEqual([]);
});

test('what was changed after it was sent is not converted on the approval of what was sent', async () => {
  const quote = await it.quote({ status: 'sent', changed: true, lastVersion: 1 });
  await it.db.quote.update({ where: { id: quote.id }, data: { status: 'approved' } });
  expect(await it.convert(quote)).toMatchObject(refusedAt(null, /approved is the version before/));
  expect(it.inShopify()).toEqual([]);
  expect(await it.drafts(quote)).toEqual([]);
});
