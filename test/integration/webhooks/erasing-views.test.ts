import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendEvent } from '#app/outbound/outbox.server.ts';
import { eventData, type EventData } from '#app/quotes/events.ts';
import { nameKey } from '#app/quotes/list/list-criteria.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { makeViews } from '#test/builders/views.ts';
import { HER, makeHers } from './everything-of.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

/** Which of the team's views tell of a customer who is erased, and which of others. */

let app: InboundApp;
let shop: InstalledShop;
beforeAll(async () => {
  app = await startInboundApp();
});
beforeEach(async () => {
  shop = await makeShop(app.database.db);
});
afterAll(() => app.stop());

const redact = () => app.tell('customers/redact', { customer: HER }, { shop: shop.domain });

const called = (name: string, email: string) => ({
  customerName: name,
  customerKey: nameKey(name),
  customerEmail: email,
});

async function onlyViews(made: Parameters<typeof makeViews>[2]): Promise<void> {
  const { db } = app.database;
  await db.savedView.deleteMany({ where: { shopId: shop.id } });
  await makeViews(db, shop, made);
}

/** What those that are left are called. */
async function views(): Promise<string[]> {
  const left = await app.database.db.savedView.findMany({ where: { shopId: shop.id } });
  return left.map(({ name }) => name).toSorted();
}

/** What the versions of a quote call its customer. */
async function calledBefore(
  quoteId: string,
  was: { name?: string; email?: string; company?: string; gid?: string },
): Promise<void> {
  await app.database.db.$executeRaw`
    UPDATE quote_versions
       SET snapshot = jsonb_set(snapshot, '{customer}', snapshot->'customer' || ${JSON.stringify(was)}::jsonb)
     WHERE quote_id = ${quoteId}`;
}

/** How a quote came about. */
async function createdFor(quoteId: string, was: { name: string; email: string }): Promise<void> {
  const created = sampleEvents(quoteId)('quote.created').data as EventData<'quote.created'>;
  const customer = { ...created.customer, ...was };
  await app.database.db.$transaction((tx) =>
    appendEvent(tx, {
      shop,
      quoteId,
      type: 'quote.created',
      sequence: 1,
      occurredAt: new Date(),
      data: eventData('quote.created', { ...created, customer }),
    }),
  );
}

test('customers/redact leaves views that are of others, too, or of nobody', async () => {
  const { db } = app.database;
  await makeHers(db, shop);
  const { quote } = await makeHers(db, shop);
  await db.quote.update({
    where: { id: quote.id },
    data: { ...called('Li', 'li@example.com'), customerGid: null },
  });
  await db.quoteSearch.update({ where: { quoteId: quote.id }, data: { company: 'engines ltd' } });
  await onlyViews([
    { name: 'Engines Ltd', params: {} },
    { name: 'Li', params: {} },
    { name: 'Lists of mine', params: { tag: 'Ada' } },
  ]);
  await redact();
  expect(await views()).toEqual(['Engines Ltd', 'Li', 'Lists of mine']);
  await db.quoteSearch.update({ where: { quoteId: quote.id }, data: { company: null } });
  const customer = { id: 43, email: 'li@example.com' };
  await app.tell('customers/redact', { customer }, { shop: shop.domain });
  expect(await views(), 'a short name in a longer word is no trace').toEqual(['Lists of mine']);
});

test('customers/redact deletes views that look for what only the past of quotes calls her', async () => {
  const { db } = app.database;
  const { quote: hers } = await makeHers(db, shop);
  await calledBefore(hers.id, { name: 'Augusta King', company: 'Old Mills' });
  const { quote: anothers } = await makeHers(db, shop);
  await calledBefore(anothers.id, { name: 'Augusta Byron', company: 'Older Mills' });
  await db.quote.update({
    where: { id: anothers.id },
    data: { ...called('Grace Hopper', 'grace@example.com'), customerGid: null },
  });
  await createdFor(hers.id, { name: 'Ada Noel', email: 'Ada@Example.com' });
  await onlyViews([
    { name: 'Augusta King', params: {} },
    { name: 'From the mills', params: { company: 'old mills' } },
    { name: 'Ours', params: { q: 'augusta byron' } },
    { name: 'Mine', params: { q: 'Ada Noel' } },
    { name: 'Grace Hopper', params: {} },
  ]);
  await redact();
  expect(await views()).toEqual(['Grace Hopper']);
});

test('customers/redact deletes views that look for any address she had, not for those that others have', async () => {
  const { db } = app.database;
  const { quote: hers } = await makeHers(db, shop);
  await db.quote.update({ where: { id: hers.id }, data: { customerEmail: 'now@ada.example' } });
  await calledBefore(hers.id, { email: 'sent_to@ada.example' });
  await createdFor(hers.id, { name: 'ADA LOVELACE', email: 'first@ada.example' });
  const { quote: typedWrong } = await makeHers(db, shop);
  await calledBefore(typedWrong.id, { email: 'grace@example.com' });
  const { quote: anothers } = await makeHers(db, shop);
  await calledBefore(anothers.id, { email: 'past@ada.example' });
  await db.quote.update({
    where: { id: anothers.id },
    data: { ...called('Li', 'li@example.com'), customerGid: null },
  });
  await makeQuote(db, shop, called('Grace Hopper', 'Grace@example.com'));
  // Another sign than the underscore in hers.
  await makeQuote(db, shop, called('Joan Clarke', 'sent-to@ada.example'));
  await onlyViews([
    { name: 'Now', params: { q: 'Now@Ada.example' } },
    { name: 'In a version', params: { q: 'sent_to@ada.example' } },
    { name: 'In an event', params: { q: 'first@ada.example' } },
    { name: 'In another’s quote', params: { q: 'past@ada.example' } },
    { name: 'Of Grace', params: { q: 'grace@example.com' } },
    { name: 'Of Joan', params: { q: 'sent-to@ada.example' } },
  ]);
  await redact();
  expect(await views()).toEqual(['Of Grace', 'Of Joan']);
});

test.each(['JOSÉ', 'Jose'])(
  'customers/redact leaves a view for what she was called once, José, and somebody else is called now: %s',
  async (name) => {
    const { db } = app.database;
    const { quote: hers } = await makeHers(db, shop);
    await calledBefore(hers.id, { name: 'José' });
    const others = await makeQuote(db, shop, called(name, 'jose@example.com'));
    await onlyViews([{ name: 'José', params: {} }]);
    await redact();
    expect(await views()).toEqual(['José']);
    await db.quote.update({ where: { id: others.id }, data: { status: 'deleted' } });
    const { quote: again } = await makeHers(db, shop);
    await calledBefore(again.id, { name: 'José' });
    await onlyViews([{ name: 'José', params: {} }]);
    await redact();
    expect(await views(), 'a deleted quote is nobody’s').toEqual([]);
  },
);

test('customers/redact leaves a view for another customer, whom a quote of hers was made for', async () => {
  const { db } = app.database;
  const { quote } = await makeHers(db, shop);
  const grace = { name: 'Grace Hopper', email: 'grace@example.com' };
  await calledBefore(quote.id, {
    ...grace,
    company: 'Cobol Ltd',
    gid: 'gid://shopify/Customer/43',
  });
  await createdFor(quote.id, grace);
  await onlyViews([
    { name: 'Grace Hopper', params: {} },
    { name: 'Grace’s', params: { q: 'grace@example.com' } },
    { name: 'Hers', params: { company: 'Cobol Ltd' } },
    { name: 'Ada Lovelace', params: {} },
  ]);
  await redact();
  expect(await views()).toEqual(['Grace Hopper', 'Grace’s', 'Hers']);
});
