import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { expireQuotes } from '#app/quotes/steps/expire.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

const NOW = new Date('2026-11-22T09:00:00.000Z');
const PAST = new Date('2026-11-22T08:00:00.000Z');
const AHEAD = new Date('2026-11-22T09:00:00.001Z');

function expire(woken: string[] = []): Promise<number> {
  const wake = (endpointIds: string[]): Promise<void> => {
    woken.push(...endpointIds);
    return Promise.resolve();
  };
  return expireQuotes({ db: database.db, clock: () => NOW, wake });
}

const statusOf = async (id: string) =>
  (await database.db.quote.findUniqueOrThrow({ where: { id } })).status;

test('a quote whose time is over expires, is told of, and its endpoints are woken', async () => {
  const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.expired'] });
  const quote = await makeQuote(database.db, shop, { status: 'sent', expiresAt: PAST });
  const woken: string[] = [];
  expect(await expire(woken)).toBe(1);
  expect(woken).toEqual([endpoint.id]);
  expect(await statusOf(quote.id)).toBe('expired');
  const [event] = await database.db.event.findMany({ where: { quoteId: quote.id } });
  const { data } = JSON.parse(event?.body ?? '') as { data: unknown };
  expect(EVENTS['quote.expired'].data.strict().parse(data)).toEqual({
    quote_id: quote.id,
    quote_number: quote.name,
    sequence: 1,
    expired_at: PAST.toISOString(),
  });
});

test('others stay: not yet over, never sent, answered, of a shop that removed the app', async () => {
  const gone = await makeShop(database.db);
  await database.db.shop.update({ where: { id: gone.id }, data: { uninstalledAt: NOW } });
  const stay = [
    await makeQuote(database.db, shop, { status: 'sent', expiresAt: AHEAD }),
    await makeQuote(database.db, shop, { status: 'sent', expiresAt: null }),
    await makeQuote(database.db, shop, { status: 'requested', expiresAt: PAST }),
    await makeQuote(database.db, shop, { status: 'approved', expiresAt: PAST }),
    await makeQuote(database.db, gone, { status: 'sent', expiresAt: PAST }),
  ];
  expect(await expire()).toBe(0);
  for (const { id, status } of stay) expect(await statusOf(id)).toBe(status);
  await database.db.quote.deleteMany({ where: { shopId: gone.id } });
});

test('several workers expire each of many once', async () => {
  const quotes = [];
  for (let made = 0; made < 105; made += 1) {
    quotes.push(await makeQuote(database.db, shop, { status: 'sent', expiresAt: PAST }));
  }
  const expired = await Promise.all([expire(), expire(), expire()]);
  expect(expired.reduce((sum, each) => sum + each, 0)).toBe(quotes.length);
  const events = await database.db.event.findMany({
    where: { shopId: shop.id, type: 'quote.expired' },
  });
  expect(new Set(events.map(({ quoteId }) => quoteId)).size).toBe(quotes.length);
  expect(events).toHaveLength(quotes.length);
});

test('one that fails keeps no other from its turn, and is tried again', async () => {
  const broken = await makeQuote(database.db, shop, { status: 'sent', expiresAt: PAST });
  const next = await makeQuote(database.db, shop, { status: 'sent', expiresAt: PAST });
  // A sequence number that is taken already: its event cannot be stored.
  await database.db.event.create({
    data: {
      id: `evt_${broken.id}`,
      shopId: shop.id,
      quoteId: broken.id,
      type: 'quote.sent',
      sequence: 1,
      occurredAt: PAST,
      body: '{}',
    },
  });
  await expect(expire()).rejects.toThrow('1 quotes did not expire.');
  expect(await statusOf(broken.id)).toBe('sent');
  expect(await statusOf(next.id)).toBe('expired');
  await database.db.event.deleteMany({ where: { quoteId: broken.id } });
  expect(await expire()).toBe(1);
  expect(await statusOf(broken.id)).toBe('expired');
});
