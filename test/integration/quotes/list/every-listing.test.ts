import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countListed } from '#app/quotes/list/count-listed.server.ts';
import { exportQuotes } from '#app/quotes/list/export-quotes.server.ts';
import { gatherPlaces } from '#app/quotes/list/gather-places.server.ts';
import { findNeighbours } from '#app/quotes/list/find-neighbours.server.ts';
import { listQuoteIds } from '#app/quotes/list/list-quote-ids.server.ts';
import { LIST_SEGMENTS } from '#app/quotes/list/list-segments.server.ts';
import type { OpenListing } from '#app/quotes/list/open-listing.server.ts';
import { QUOTE_SORTS } from '#app/quotes/list/quote-sort.ts';
import { readQuotePage } from '#app/quotes/list/read-quote-page.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { expectedListing } from './expected-listing.ts';
import { listingAt } from './listing.ts';
import { makeMany, NOW, type ManyQuotes } from './many-quotes.ts';

/** Whatever is asked for, lists show what going through all quotes one by one finds. */

let database: TestDatabase;
let shop: InstalledShop;
let many: ManyQuotes;
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
  many = await makeMany(database.db, shop, 150);
  // Another shop's, which no list of this one shows.
  await makeMany(database.db, await makeShop(database.db), 30);
}, 120_000);
afterAll(() => database.drop());

const RUNS = { numRuns: 150 };

const several = (...values: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.subarray(values, { minLength: 1 }).map((some) => some.join(',')),
  );
const maybe = (...values: string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...values));

/** Addresses of lists: some say nothing of most parts, some of all. */
const addresses = () =>
  fc
    .record({
      q: maybe(
        'ada',
        'ADA zola',
        'hex bo',
        'q-10',
        '10',
        'e',
        '100%',
        'vest_',
        'grosse',
        '8',
        'nobody',
      ),
      status: several('requested', 'sent', 'ordered', 'open', 'rejected'),
      stage: several(...many.stageIds),
      assignee: several('nobody', 'me', ...many.memberIds),
      tag: several('rush', 'wholesale', 'key account'),
      from: maybe('2026-11-20', '2026-11-25', '2026-11-27'),
      to: maybe('2026-11-27', '2026-11-28', '2026-11-29'),
      min: maybe('0', '12.5', '185'),
      max: maybe('185', '200', '99999'),
      company: maybe('engines ltd', '100% FUN'),
      expiring: maybe('2026-11-30', '2026-12-05'),
      unanswered: maybe('1', '24', '100'),
      sort: fc.constantFrom(...QUOTE_SORTS),
    })
    .map((params) => new URLSearchParams(params).toString());

const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Los_Angeles');

async function open(address: string, timeZone: string): Promise<OpenListing> {
  const [memberId = null] = many.memberIds;
  return listingAt(database.db, shop.id, address, { memberId, timeZone, now: NOW });
}

/** Runs the test with many views, each with what it has to show. */
async function everyListing(
  check: (listing: OpenListing, expected: string[]) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(addresses(), zones, async (address, timeZone) => {
      const listing = await open(address, timeZone);
      await check(listing, expectedListing(many.quotes, listing));
    }),
    RUNS,
  );
}

test('all pages of a list, forth and back, are the quotes that fit, in order', async () => {
  await everyListing(async (listing, expected) => {
    const pages: string[][] = [];
    let cursor: string | null = null;
    let last: string | null = null;
    do {
      const page = await readQuotePage(database.db, listing, { cursor, limit: 17 });
      pages.push(page.quotes.map(({ id }) => id));
      last = page.previousCursor;
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages.flat()).toEqual(expected);
    for (const there of pages.slice(0, -1).toReversed()) {
      const page = await readQuotePage(database.db, listing, { cursor: last, limit: 17 });
      expect(page.quotes.map(({ id }) => id)).toEqual(there);
      last = page.previousCursor;
    }
    expect(last).toBeNull();
  });
}, 120_000);

test('short pages are found along the index that has the order', async () => {
  await everyListing(async (listing, expected) => {
    const { quotes, nextCursor } = await readQuotePage(database.db, listing, { limit: 2 });
    expect(quotes.map(({ id }) => id)).toEqual(expected.slice(0, 2));
    const next = await readQuotePage(database.db, listing, { limit: 2, cursor: nextCursor });
    if (nextCursor !== null) {
      expect(next.quotes.map(({ id }) => id)).toEqual(expected.slice(2, 4));
    }
  });
}, 120_000);

test('what is found by the indexes of what is asked for are the same quotes', async () => {
  await everyListing(async (listing, expected) => {
    const ids: string[] = [];
    for (const segment of LIST_SEGMENTS[listing.sort]) {
      const wanted = { listing, segment, beyond: null, towards: 'after' as const };
      const places = await gatherPlaces(database.db, wanted, 1_000);
      ids.push(...places.map(({ id }) => id));
    }
    expect(ids).toEqual(expected);
  });
}, 120_000);

test('counts, ids, files and neighbours tell of the same quotes', async () => {
  await everyListing(async (listing, expected) => {
    expect(await countListed(database.db, listing)).toEqual({
      count: expected.length,
      more: false,
    });
    expect(await listQuoteIds(database.db, listing, 10)).toEqual(expected.slice(0, 10));
    const exported: string[] = [];
    for await (const rows of exportQuotes(database.db, listing)) {
      exported.push(...rows.map(({ id }) => id));
    }
    expect(exported).toEqual(expected);
    const place = Math.floor(expected.length / 2);
    const here = expected[place];
    if (here === undefined) return;
    const { previous, next } = await findNeighbours(database.db, listing, here);
    expect([previous?.id, next?.id]).toEqual([expected[place - 1], expected[place + 1]]);
  });
}, 120_000);

test('a quote that does not fit a view has its neighbours there all the same', async () => {
  const listing = await open('status=sent&sort=total-high', 'UTC');
  const outside = many.quotes.find(({ status }) => status === 'ordered');
  if (!outside) throw new Error('No quote was ordered.');
  const all = expectedListing(many.quotes, {
    ...listing,
    criteria: (await open('', 'UTC')).criteria,
  });
  const sent = new Set(expectedListing(many.quotes, listing));
  const place = all.indexOf(outside.id);
  const { previous, next } = await findNeighbours(database.db, listing, outside.id);
  expect(previous?.id).toBe(all.slice(0, place).findLast((id) => sent.has(id)));
  expect(next?.id).toBe(all.slice(place).find((id) => sent.has(id)));
});

test('a quote that is deleted, or another shop’s, has none', async () => {
  const listing = await open('', 'UTC');
  const other = await makeShop(database.db);
  const { quotes } = await makeMany(database.db, other, 3);
  const deleted = many.quotes.find(({ status }) => status === 'deleted');
  for (const id of [deleted?.id, quotes[1]?.id, 'quo_nothere']) {
    const found = await findNeighbours(database.db, listing, id ?? '');
    expect(found).toEqual({ previous: null, next: null });
  }
});
