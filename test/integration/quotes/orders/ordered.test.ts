import { describe, expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { reflectDraft } from '#app/quotes/orders/reflect-draft.server.ts';
import { reflectOrder } from '#app/quotes/orders/reflect-order.server.ts';
import { draftFacts } from '#app/inbound/draft-notice.ts';
import { makeConverted, makeDraft } from '#test/builders/converted-quotes.ts';
import { draftPayload } from '#test/builders/notices.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { line, makeMember } from '#test/builders/stored-quotes.ts';
import { useReflecting } from './reflecting.ts';

const at = useReflecting();
const quoteNow = (id: string) => at.database.db.quote.findUniqueOrThrow({ where: { id } });
const draftNow = (id: string) => at.database.db.draftOrder.findUniqueOrThrow({ where: { id } });

const BOTH = ['quote.ordered', 'quote.checked_out', 'quote.stage_changed'];

describe('an order of a draft order of ours', () => {
  test('makes the quote ordered, with quote.ordered and quote.checked_out', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const endpoint = await makeEndpoint(at.database.db, at.shop, {
      events: ['quote.ordered', 'quote.checked_out'],
    });
    const { outcome, endpointIds } = await at.order(draft, { id: 77, name: '#1042' });
    expect(outcome).toBe('ordered');
    expect(new Set(endpointIds)).toEqual(new Set([endpoint.id]));
    expect(await at.events(quote.id)).toEqual(BOTH);
    expect(await at.told(quote.id, 'quote.ordered')).toEqual({
      quote_id: quote.id,
      quote_number: quote.name,
      sequence: 1,
      order_gid: 'gid://shopify/Order/77',
      order_name: '#1042',
      draft_order_gid: draft.gid,
      total_amount: '200.00',
      currency: 'USD',
      ordered_at: '2026-11-21T23:00:00.000Z',
    });
    expect(await quoteNow(quote.id)).toMatchObject({
      status: 'ordered',
      orderGid: 'gid://shopify/Order/77',
      orderName: '#1042',
      orderCancelledAt: null,
      checkedOutAt: expect.any(Date) as Date,
    });
    expect((await draftNow(draft.id)).status).toBe('completed');
  });

  test('that is invoiced already is ordered as well', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { status: 'invoiced' },
      draft: { status: 'invoice_sent' },
    });
    expect((await at.order(draft)).outcome).toBe('ordered');
    expect((await quoteNow(quote.id)).status).toBe('ordered');
  });

  test('is told once, by whatever comes first, however often and at once', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const created = { id: 78, name: '#1043' };
    const facts = at.orderOf(draft, { gid: 'gid://shopify/Order/78', name: '#1043' });
    const looked = () => reflectOrder(at.deps, at.shop, facts);
    const outcomes = await Promise.all([
      at.order(draft, created),
      looked(),
      at.order(draft, created),
      looked(),
      at.order(draft, { ...created, financial_status: 'pending' }),
    ]);
    expect(outcomes.filter(({ outcome }) => outcome === 'ordered')).toHaveLength(1);
    expect(await at.events(quote.id)).toEqual(BOTH);
  });

  test('cancelled: noted, whether it is told before or after the order, and the quote stays ordered', async () => {
    const cancelled = { id: 79, cancelled_at: '2026-11-21T20:00:00-05:00' };
    for (const order of [
      [{ id: 79 }, cancelled],
      [cancelled, { id: 79 }],
      [cancelled, cancelled],
    ]) {
      const { quote, draft } = await makeConverted(at.database.db, at.shop);
      for (const changes of order) await at.order(draft, changes);
      expect(await quoteNow(quote.id)).toMatchObject({
        status: 'ordered',
        orderCancelledAt: new Date('2026-11-22T01:00:00Z'),
      });
      expect(await at.events(quote.id)).toEqual(BOTH);
      await at.database.db.quote.update({ where: { id: quote.id }, data: { orderGid: null } });
    }
  });

  test('cancelled once its tags are gone: it is known by its id', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    await at.order(draft, { id: 80 });
    await at.order(draft, { id: 80, tags: '', cancelled_at: '2026-11-21T20:00:00-05:00' });
    expect((await quoteNow(quote.id)).orderCancelledAt).not.toBeNull();
  });

  test('in a currency of the customer’s own: the amounts are in the quote’s', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { currency: 'EUR' },
      lines: [line({ currency: 'EUR' })],
    });
    const set = (euros: string, dollars: string) => ({
      shop_money: { amount: dollars, currency_code: 'USD' },
      presentment_money: { amount: euros, currency_code: 'EUR' },
    });
    await at.order(draft, {
      total_price_set: set('185.00', '200.00'),
      total_tax_set: set('0.00', '0.00'),
    });
    expect(await at.told(quote.id, 'quote.ordered')).toMatchObject({
      total_amount: '185.00',
      currency: 'EUR',
    });
  });

  test.each([
    ['by another shop', async () => (at.shop = await makeShop(at.database.db))],
    ['of a quote that was deleted', async (id: string) => deleteQuote(id)],
  ])('told %s changes nothing', async (_by, before) => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    await before(quote.id);
    await at.order(draft);
    await at.draft(draft, { status: 'completed' });
    await at.deleted(draft);
    expect(await at.events(quote.id)).toEqual([]);
    expect((await quoteNow(quote.id)).orderGid).toBeNull();
  });

  const deleteQuote = (id: string) =>
    at.database.db.quote.update({
      where: { id },
      data: { status: 'deleted', deletedAt: new Date() },
    });

  test('of nobody’s is none of our business; an attribute that any cart can have proves nothing', async () => {
    const { quote } = await makeConverted(at.database.db, at.shop);
    const outcome = await at.order(
      { tag: 'wholesale' },
      { note_attributes: [{ name: 'quote_id', value: quote.id }] },
    );
    expect(outcome).toEqual({ outcome: 'unknown', endpointIds: [] });
    expect((await quoteNow(quote.id)).status).toBe('converted');
  });

  test('whose draft order we are about to commit is looked at again', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { status: 'approved' },
      draft: { status: 'claimed', gid: null },
    });
    await expect(at.order(draft)).rejects.toThrow(/not settled/);
    const gid = 'gid://shopify/DraftOrder/1';
    await expect(at.draft({ ...draft, gid }, { status: 'completed' })).rejects.toThrow(
      /not settled/,
    );
    expect((await at.draft({ ...draft, gid })).outcome).toBe('unknown');
    expect(await at.events(quote.id)).toEqual([]);
  });

  test('told after the deletion of its completed draft order: the quote is ordered after all', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    expect((await at.deleted(draft)).outcome).toBe('unconverted');
    expect((await quoteNow(quote.id)).status).toBe('approved');
    expect((await at.order(draft)).outcome).toBe('ordered');
    expect((await quoteNow(quote.id)).status).toBe('ordered');
    expect((await at.deleted(draft)).outcome).toBe('known');
    expect((await quoteNow(quote.id)).status).toBe('ordered');
  });

  test('of a draft order that was taken for deleted and made anew is no less an order', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    await at.deleted(draft);
    const { versionId } = draft;
    const again = await makeDraft(at.database.db, { shop: at.shop, quote, versionId });
    await at.database.db.quote.update({ where: { id: quote.id }, data: { status: 'converted' } });
    expect((await at.order(draft)).outcome).toBe('ordered');
    expect(await at.told(quote.id, 'quote.ordered')).toMatchObject({ draft_order_gid: draft.gid });
    expect((await draftNow(again.id)).status).toBe('open');
  });

  test('of an earlier version’s draft order, kept beside the new one, tells of that version', async () => {
    const { quote, draft } = await makeConverted(at.database.db, at.shop);
    const version = await at.database.db.quoteVersion.findFirstOrThrow({
      where: { quoteId: quote.id },
    });
    const { id: _id, ...columns } = version;
    const second = await at.database.db.quoteVersion.create({
      data: { ...columns, id: `${version.id}2`, number: 2, snapshot: version.snapshot ?? {} },
    });
    await makeDraft(at.database.db, { shop: at.shop, quote, versionId: second.id });
    await at.order(draft);
    expect(await at.told(quote.id, 'quote.ordered')).toMatchObject({ draft_order_gid: draft.gid });
  });
});

test('a draft order that is completed, with nobody to ask, waits for the notice of its order', async () => {
  const { quote, draft } = await makeConverted(at.database.db, at.shop);
  expect((await at.draft(draft, { status: 'completed' })).outcome).toBe('order_unread');
  expect((await quoteNow(quote.id)).status).toBe('converted');
  await at.order(draft);
  expect((await at.draft(draft, { status: 'completed' })).outcome).toBe('known');
  expect(await at.events(quote.id)).toEqual(BOTH);
});

test('a draft order that is completed is final: an older notice of it changes nothing', async () => {
  const { draft } = await makeConverted(at.database.db, at.shop);
  const facts = draftFacts(draftPayload(draft, { status: 'completed' }));
  if (facts.status === 'deleted') throw new Error('not that');
  const order = at.orderOf(draft);
  expect((await reflectDraft(at.deps, at.shop, { ...facts, order })).outcome).toBe('ordered');
  expect((await at.draft(draft, { total_price: '1.00' })).outcome).toBe('old');
  expect(await draftNow(draft.id)).toMatchObject({ status: 'completed', editedInShopify: false });
});

describe('quote.checked_out', () => {
  test('tells what was bought, by whom and for how much, with links to our pages', async () => {
    const member = await makeMember(at.database.db, at.shop, {
      name: 'Riley',
      email: 'r@x.example',
    });
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: {
        assigneeId: member.memberId,
        customFields: { 'Purchase order': 'PO-1' },
        shippingStreet: '12 St James’s Square',
        shippingZip: 'SW1Y 4JH',
        shippingCity: 'London',
        shippingCountry: 'GB',
      },
    });
    await at.order(draft);
    const data = await at.told(quote.id, 'quote.checked_out');
    expect(EVENTS['quote.checked_out'].data.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      how: 'purchased',
      sequence: 2,
      customer: { name: 'Ada Lovelace', email: 'ada@example.com' },
      verified_address: { street: '12 St James’s Square', zip: 'SW1Y 4JH', city: 'London' },
      custom_fields: { 'Purchase order': 'PO-1' },
      quote_value: '200.00',
      currency: 'USD',
      created_at: quote.createdAt.toISOString(),
      salesperson: { name: 'Riley', email: 'r@x.example' },
      signature: { is_signed: false },
      signed_offer: null,
      statuses: ['purchased', 'paid'],
      // Of 200.00 are 15.00 taxes: 185.00 × 200 / 185.
      signed_products: {
        original_price_including_vat: '216.22',
        price_including_vat: '200.00',
        discount_including_vat: '16.22',
        products: [
          {
            sku: 'HB-M8',
            quantity: 10,
            name: 'Hex Bolt – M8',
            original_price_including_vat: '21.621622',
            price_including_vat: '20.00',
            original_sum_including_vat: '216.22',
            sum_including_vat: '200.00',
          },
        ],
      },
      links: {
        edit: `https://admin.shopify.com/store/${at.shop.domain.replace('.myshopify.com', '')}/apps/test-api-key/app/quotes/${quote.id}`,
        customer_view: draft.invoiceUrl,
      },
    });
  });

  test('is sent when a customer buys, and not when a signature told it before', async () => {
    const signedAt = new Date('2026-11-20T10:00:00Z');
    const { quote, draft } = await makeConverted(at.database.db, at.shop, {
      quote: { checkedOutAt: signedAt },
    });
    await at.order(draft, { financial_status: 'pending' });
    expect(await at.events(quote.id)).not.toContain('quote.checked_out');
    expect((await quoteNow(quote.id)).checkedOutAt).toEqual(signedAt);
  });

  test('reaches a SalesByte receiver in its own format, and B2B Ninja and SuperOffice hear of the order', async () => {
    const { db } = at.database;
    const formats = ['salesbyte', 'superoffice', 'b2b_ninja'] as const;
    for (const format of formats) {
      const events = ['quote.checked_out', 'quote.ordered'];
      await makeEndpoint(db, at.shop, { format, events });
    }
    const { draft } = await makeConverted(db, at.shop);
    await at.order(draft);
    const deliveries = await db.delivery.findMany({ where: { shopId: at.shop.id } });
    expect(deliveries.map(({ format, eventType }) => `${format} ${eventType}`).toSorted()).toEqual([
      'b2b_ninja quote.ordered',
      'salesbyte quote.checked_out',
      'superoffice quote.ordered',
    ]);
  });
});
