import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBoard } from '#app/quotes/board/read-board.server.ts';
import { findPlaces } from '#app/quotes/list/find-places.server.ts';
import { gatherPlaces } from '#app/quotes/list/gather-places.server.ts';
import { nameKey } from '#app/quotes/list/list-criteria.ts';
import { LIST_SEGMENTS } from '#app/quotes/list/list-segments.server.ts';
import type { OpenListing } from '#app/quotes/list/open-listing.server.ts';
import { QUOTE_SORTS } from '#app/quotes/list/quote-sort.ts';
import { searchRow } from '#app/quotes/list/search-row.ts';
import { readQuotePage } from '#app/quotes/list/read-quote-page.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import { formatAmount, sumAmounts } from '#app/quotes/price.ts';
import { addressesOf, COMBINATION_NAMES, LIST_NAMES } from '#test/bench/measures/quote-lists.ts';
import { seedQuotes, type SeededQuotes } from '#test/bench/stage/quote-seed.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { listingAt } from './listing.ts';

/** The bench fills shops by SQL of its own, which has to follow every change of the tables. */

const QUOTES = 2_000;
const NAMES = [...LIST_NAMES, ...COMBINATION_NAMES];

let database: TestDatabase;
let pool: pg.Pool;
let seeded: SeededQuotes;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  seeded = await seedQuotes(pool, { shops: 20, quotes: QUOTES });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('the shop that is looked at is as large as it was asked to be, others are small', async () => {
  const counts = await database.db.quote.groupBy({ by: ['shopId'], _count: true });
  const ofOthers = counts.filter(({ shopId }) => shopId !== seeded.shop.id);
  expect(counts.find(({ shopId }) => shopId === seeded.shop.id)?._count).toBe(QUOTES);
  expect(ofOthers.length).toBeGreaterThan(3);
  expect(Math.max(...ofOthers.map(({ _count }) => _count))).toBeLessThan(41);
});

test('its indexes are those that the migrations made', async () => {
  const indexes = (on: pg.Pool) =>
    on.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef`);
  const empty = await createTestDatabase();
  const other = new pg.Pool({ connectionString: empty.url });
  expect((await indexes(pool)).rows).toEqual((await indexes(other)).rows);
  await other.end();
  await empty.drop();
});

test('what is searched of its quotes is what the app would search', async () => {
  const quotes = await database.db.quote.findMany({
    where: { shopId: seeded.shop.id, status: { not: 'deleted' } },
    include: { lineItems: { orderBy: { position: 'asc' } }, search: true },
    orderBy: { number: 'desc' },
    take: 50,
  });
  expect(quotes).toHaveLength(50);
  for (const quote of quotes) {
    expect(quote.search).toMatchObject(searchRow(quote));
    expect(quote.customerKey).toBe(nameKey(quote.customerName));
  }
});

test.for([
  '',
  'status=open',
  'status=expired',
  'assignee=me',
  'assignee=nobody',
  'status=sent,ordered',
  'min=40000',
])(
  'the board of "%s" has the first cards of each stage, and its sums, as the list has them',
  async (filter) => {
    const { db } = database;
    const { shop, memberIds } = seeded;
    const stages = await listStages(db, shop.id);
    const all = await db.quote.findMany({ where: { shopId: shop.id } });
    const byId = new Map(all.map((quote) => [quote.id, quote]));
    for (const sort of QUOTE_SORTS) {
      const listing = await listingAt(db, shop.id, `${filter}&sort=${sort}`, {
        memberId: memberIds[0],
      });
      const wanted = { beyond: null, towards: 'after' as const, limit: QUOTES };
      const found = (await findPlaces(db, listing, wanted)).map(({ id }) => id);
      const { columns } = await readBoard(db, listing, stages);
      for (const { stage, count, sums, cards } of columns) {
        const ids = found.filter((id) => byId.get(id)?.stageId === stage.id);
        const total = sumAmounts(ids.map((id) => byId.get(id)?.total ?? '0'));
        expect(cards.map(({ id }) => id)).toEqual(ids.slice(0, 25));
        expect(count).toBe(ids.length);
        expect(sums).toEqual(
          ids.length > 0 ? [{ currency: 'USD', total: formatAmount(total, 'USD') }] : [],
        );
      }
    }
  },
);

test.for(NAMES)('there is something in it for the list "%s"', async (name) => {
  const { shop, memberIds } = seeded;
  const found = await Promise.all(
    addressesOf(name, seeded, 20).map(async (address) => {
      const listing = await listingAt(database.db, shop.id, address, { memberId: memberIds[0] });
      expect(listing.dropped).toEqual([]);
      return (await readQuotePage(database.db, listing)).quotes.length;
    }),
  );
  expect(Math.max(...found)).toBeGreaterThan(0);
});

/** Of all of a list, by the indexes of what is asked for. */
async function gathered(listing: OpenListing, towards: 'after' | 'before'): Promise<string[]> {
  const ids: string[] = [];
  for (const segment of LIST_SEGMENTS[listing.sort]) {
    const wanted = { listing, segment, beyond: null, towards };
    const places = await gatherPlaces(database.db, wanted, QUOTES);
    ids.push(...places.map(({ id }) => id));
  }
  return ids;
}

test.for([
  ...NAMES.map((name) => [name, null] as const),
  // What is found more often than is looked up one by one.
  ...['total-high', 'total-low', 'changed', 'customer', 'oldest', 'expiring'].flatMap((sort) =>
    ['q=bolt', 'q=bolt+steel', 'q=bolt&status=open', 'q=bol-st-1000', 'tag=wholesale'].map(
      (asked) => [`${asked}&sort=${sort}`, `${asked}&sort=${sort}`] as const,
    ),
  ),
])('whichever way "%s" is found, it is the same', async ([name, address]) => {
  const { shop, memberIds } = seeded;
  const [asked = ''] = address === null ? addressesOf(name, seeded, 1) : [address];
  const listing = await listingAt(database.db, shop.id, asked, { memberId: memberIds[0] });
  // So many at once are found along an index that has the order.
  const walked = await findPlaces(database.db, listing, {
    beyond: null,
    towards: 'after',
    limit: QUOTES,
  });
  const ids = walked.map(({ id }) => id);
  expect(await gathered(listing, 'after')).toEqual(ids);
  if (LIST_SEGMENTS[listing.sort].length > 1) return;
  expect(await gathered(listing, 'before')).toEqual(ids.toReversed());
});
