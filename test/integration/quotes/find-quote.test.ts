import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { findSending } from '#app/quotes/find-sending.server.ts';
import { listQuoteEvents } from '#app/quotes/list-quote-events.server.ts';
import { revokeLink } from '#app/quotes/versions/revoke-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import { makeShop, TEST_KEYS, type TestShop } from '#test/builders/outbound.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { deps, request, taken } from './sending.ts';

/** What a quote's page reads. */

let database: TestDatabase;
let shop: TestShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

const sealing = () => ({ db: database.db, encryptionKeys: TEST_KEYS });

describe('a quote', () => {
  test('is read with what it comes to, its money as decimal strings', async () => {
    const { id } = await makeQuote(
      database.db,
      shop,
      {
        discountKind: 'amount',
        discountValue: '6.50',
        shippingTitle: 'Freight',
        shippingPrice: '12.5',
      },
      [
        line({ quotedPrice: '17.00', discountKind: 'percentage', discountValue: '10' }),
        line({ requestedPrice: null, quantity: 1 }),
      ],
    );
    const found = await findQuote(database.db, shop.id, id);
    expect(found).toMatchObject({
      revision: 1,
      lastSequence: 0,
      origin: 'storefront',
      stage: { name: 'New', color: 'info' },
      assignee: null,
      totals: { listTotal: '220.00', subtotal: '173.00', discount: '6.50', total: '179.00' },
      discountGiven: { kind: 'amount', value: '6.5' },
      shippingPrice: '12.50',
      lineItems: [
        {
          unitPrice: '17.00',
          quotedPrice: '17.00',
          requestedPrice: '18.50',
          discountGiven: { kind: 'percentage', value: '10' },
          discount: '17.00',
          total: '153.00',
        },
        { unitPrice: '20.00', quotedPrice: null, requestedPrice: null, total: '20.00' },
      ],
    });
  });

  test('has its versions, mails and notes, and no secret of the customer’s link', async () => {
    const actor = await makeMember(database.db, shop, { name: 'Sam Team' });
    const { id } = await makeQuote(database.db, shop);
    const on = { shop, quoteId: id, actor };
    taken(await sendQuote(deps(database.db), on, request()));
    const found = await findQuote(database.db, shop.id, id);
    expect(found?.versions).toMatchObject([
      { number: 1, sentBy: 'Sam Team', recipients: ['ada@example.com'], total: '185.00' },
    ]);
    expect(found?.mails).toMatchObject([{ to: 'ada@example.com', status: 'pending', error: null }]);
    expect(JSON.stringify(found)).not.toMatch(/link(Hash|Sealed)/);
  });

  test('counts as changed while its newest version is not the one its customer has', async () => {
    const actor = await makeMember(database.db, shop);
    const { id } = await makeQuote(database.db, shop);
    taken(await sendQuote(deps(database.db), { shop, quoteId: id, actor }, request()));
    expect((await findQuote(database.db, shop.id, id))?.changed).toBe(false);
    await database.db.quoteVersion.create({
      data: {
        id: newId('version'),
        shopId: shop.id,
        quoteId: id,
        number: 2,
        snapshot: {},
        total: '185.00',
        currency: 'USD',
        createdAt: new Date(),
      },
    });
    expect((await findQuote(database.db, shop.id, id))?.changed).toBe(true);
  });

  test('tells the team where its customer sees it, until the link is revoked', async () => {
    const actor = await makeMember(database.db, shop);
    const { id } = await makeQuote(database.db, shop);
    const on = { shop, quoteId: id, actor };
    expect(await findSending(sealing(), shop, id)).toEqual({ customerUrl: null, expiryDays: 30 });
    taken(await sendQuote(deps(database.db), on, request()));
    const { customerUrl } = await findSending(sealing(), shop, id);
    expect(customerUrl).toMatch(/^https:\/\/.+\/apps\/quotewire\/q\/[\w-]{43}$/);
    taken(await revokeLink(deps(database.db), on));
    expect((await findSending(sealing(), shop, id)).customerUrl).toBeNull();
  });
});

describe('its history', () => {
  async function happened(quoteId: string, count: number): Promise<void> {
    await database.db.event.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        id: newId('event'),
        shopId: shop.id,
        quoteId,
        type: index === 0 ? 'quote.created' : 'quote.tagged',
        sequence: index + 1,
        occurredAt: new Date(index * 1_000),
        body: JSON.stringify({ data: { tag: `tag ${index + 1}` } }),
      })),
    });
  }

  test('is read a hundred events at a time, the newest first', async () => {
    const { id: quoteId } = await makeQuote(database.db, shop);
    await happened(quoteId, 150);
    const latest = await listQuoteEvents(database.db, shop.id, { quoteId, before: null });
    expect(latest.events).toHaveLength(100);
    expect(latest.events[0]).toMatchObject({ sequence: 150, data: { tag: 'tag 150' } });
    expect(latest.earlierThan).toBe(51);
    const earlier = await listQuoteEvents(database.db, shop.id, { quoteId, before: 51 });
    expect(earlier.events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 50 }, (_, index) => 50 - index),
    );
    expect(earlier.events.at(-1)).toMatchObject({ type: 'quote.created', data: null });
    expect(earlier.earlierThan).toBeNull();
  });

  test('is another shop’s own', async () => {
    const { id: quoteId } = await makeQuote(database.db, shop);
    await happened(quoteId, 1);
    const other = await makeShop(database.db);
    const read = await listQuoteEvents(database.db, other.id, { quoteId, before: null });
    expect(read).toEqual({ events: [], earlierThan: null });
  });
});
