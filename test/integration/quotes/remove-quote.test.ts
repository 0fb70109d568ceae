import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#app/ids.ts';
import type { Actor } from '#app/quotes/actor.ts';
import { deletedQuoteIn } from '#app/quotes/deleted-quote.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { findDeletedQuote } from '#app/quotes/find-deleted-quote.server.ts';
import { findQuote } from '#app/quotes/find-quote.server.ts';
import { canTake } from '#app/quotes/transitions.ts';
import { QUOTE_STATUSES } from '#app/quotes/quote.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { renewQuote } from '#app/quotes/steps/renew.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor;

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley Sample' });
});

const AT = new Date('2026-11-22T09:00:00.000Z');
const deps = () => ({ db: database.db, clock: () => AT });
const on = (quoteId: string) => ({ shop, quoteId, actor });
const stored = (id: string) => database.db.quote.findUniqueOrThrow({ where: { id } });
const bodiesOf = async (quoteId: string) => {
  const events = await database.db.event.findMany({ where: { quoteId } });
  return events.map(({ body }) => JSON.parse(body) as { type: string; data: unknown });
};

test('a deleted quote is told of once, and is gone from every page', async () => {
  const quote = await makeQuote(database.db, shop);
  const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.deleted'] });
  const both = await Promise.all([
    removeQuote(deps(), on(quote.id)),
    removeQuote(deps(), on(quote.id)),
  ]);
  expect(both).toContainEqual({ ok: false, reason: 'not_found' });
  expect(both).toContainEqual(
    expect.objectContaining({ ok: true, status: 'deleted', endpointIds: [endpoint.id] }),
  );
  expect(await stored(quote.id)).toMatchObject({ status: 'deleted', deletedAt: AT });
  expect(await findQuote(database.db, shop.id, quote.id)).toBeNull();
  const [body, ...others] = await bodiesOf(quote.id);
  expect(others).toEqual([]);
  expect(EVENTS['quote.deleted'].data.strict().parse(body?.data)).toEqual({
    quote_id: quote.id,
    quote_number: quote.name,
    sequence: 1,
    deleted_at: AT.toISOString(),
    deleted_by: 'Riley Sample',
  });
});

test('who opens its page is told what it was, by whom it was deleted and when', async () => {
  const quote = await makeQuote(database.db, shop);
  const found = (at = shop) => findDeletedQuote(database.db, at.id, quote.id);
  expect(await found()).toBeNull();
  await removeQuote(deps(), on(quote.id));
  const deleted = { name: quote.name, deletedBy: 'Riley Sample', deletedAt: AT.toISOString() };
  expect(await found()).toEqual(deleted);
  expect(deletedQuoteIn({ deletedQuote: await found() })).toEqual(deleted);
  expect(await found(await makeShop(database.db))).toBeNull();
});

test.each([null, '', {}, { deletedQuote: null }, { deletedQuote: { name: 'Q-1' } }])(
  '%j tells of no deleted quote',
  (body) => {
    expect(deletedQuoteIn(body)).toBeNull();
  },
);

test('its number is never another quote’s', async () => {
  const quote = await makeQuote(database.db, shop, { number: 1001 });
  await removeQuote(deps(), on(quote.id));
  await expect(makeQuote(database.db, shop, { number: 1001 })).rejects.toThrow(/number/);
});

test('the links to what the customer was sent end with it', async () => {
  const quote = await makeQuote(database.db, shop, { status: 'sent', lastVersion: 2 });
  const version = (number: number) => ({
    id: newId('version'),
    shopId: shop.id,
    quoteId: quote.id,
    number,
    snapshot: {},
    total: '1',
    currency: 'USD',
    createdAt: AT,
    linkHash: `${quote.id} ${number}`,
  });
  const before = new Date('2026-11-20T09:00:00.000Z');
  await database.db.quoteVersion.createMany({
    data: [{ ...version(1), revokedAt: before }, version(2)],
  });
  await removeQuote(deps(), on(quote.id));
  const versions = await database.db.quoteVersion.findMany({
    where: { quoteId: quote.id },
    orderBy: { number: 'asc' },
  });
  expect(versions.map(({ revokedAt }) => revokedAt)).toEqual([before, AT]);
});

test.each(['converted', 'invoiced'] as const)(
  'a quote that is %s has a draft order that could be paid, and is kept',
  async (status) => {
    const quote = await makeQuote(database.db, shop, { status });
    const refused = { ok: false, reason: 'wrong_status', status };
    expect(await removeQuote(deps(), on(quote.id))).toEqual(refused);
    expect(await stored(quote.id)).toMatchObject({ status, deletedAt: null });
  },
);

test.each(QUOTE_STATUSES.filter((status) => canTake('remove', status)))(
  'a quote that is %s can be deleted',
  async (status) => {
    const quote = await makeQuote(database.db, shop, { status });
    expect(await removeQuote(deps(), on(quote.id))).toMatchObject({ ok: true });
  },
);

test('another shop’s quote cannot be deleted', async () => {
  const quote = await makeQuote(database.db, await makeShop(database.db));
  expect(await removeQuote(deps(), on(quote.id))).toEqual({ ok: false, reason: 'not_found' });
  expect(await stored(quote.id)).toMatchObject({ status: 'requested', deletedAt: null });
});

test.each(['expired', 'rejected'] as const)(
  'a quote that was %s is taken up again, and can be worked on',
  async (status) => {
    const quote = await makeQuote(database.db, shop, { status, expiresAt: AT });
    expect(await renewQuote(deps(), on(quote.id))).toMatchObject({
      ok: true,
      status: 'requested',
    });
    expect(await stored(quote.id)).toMatchObject({ status: 'requested', expiresAt: null });
    expect(await bodiesOf(quote.id)).toMatchObject([
      { type: 'quote.updated', data: { changed_fields: ['status'], updated_by: 'Riley Sample' } },
    ]);
  },
);

test('nothing else is renewed', async () => {
  const quote = await makeQuote(database.db, shop, { status: 'sent' });
  expect(await renewQuote(deps(), on(quote.id))).toEqual({
    ok: false,
    reason: 'wrong_status',
    status: 'sent',
  });
});
