import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoardColumn } from '#app/quotes/board/board.ts';
import { readBoard } from '#app/quotes/board/read-board.server.ts';
import { readMoreCards } from '#app/quotes/board/read-more-cards.server.ts';
import type { OpenListing } from '#app/quotes/list/open-listing.server.ts';
import { QUOTE_SORTS } from '#app/quotes/list/quote-sort.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import type { PipelineStage } from '#app/quotes/pipeline/stage.ts';
import { formatAmount, sumAmounts } from '#app/quotes/price.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { expectedListing } from '../list/expected-listing.ts';
import { listingAt } from '../list/listing.ts';
import { makeMany, NOW, type ManyQuotes } from '../list/many-quotes.ts';

let database: TestDatabase;
let shop: InstalledShop;
let many: ManyQuotes;
let stages: PipelineStage[];
beforeAll(async () => {
  database = await createTestDatabase();
  shop = await makeShop(database.db);
  many = await makeMany(database.db, shop, 300);
  stages = await listStages(database.db, shop.id);
  // Another shop's, which no board of this one shows.
  await makeMany(database.db, await makeShop(database.db), 30);
}, 120_000);
afterAll(() => database.drop());

const open = (address: string): Promise<OpenListing> =>
  listingAt(database.db, shop.id, address, { memberId: many.memberIds[0] ?? null, now: NOW });

/** What the board has to show of a stage, worked out one quote at a time. */
function expectedIn(listing: OpenListing, stage: PipelineStage) {
  const byId = new Map(many.quotes.map((quote) => [quote.id, quote]));
  const ids = expectedListing(many.quotes, listing).filter(
    (id) => byId.get(id)?.stageId === stage.id,
  );
  const totals = ids.flatMap((id) => byId.get(id)?.total ?? []);
  return {
    ids,
    sums:
      ids.length === 0 ? [] : [{ currency: 'USD', total: formatAmount(sumAmounts(totals), 'USD') }],
  };
}

const idsOf = ({ cards }: Pick<BoardColumn, 'cards'>) => cards.map(({ id }) => id);

const FILTERS = [
  '',
  'q=ada',
  'q=hex%20bo&status=open',
  'tag=rush',
  'company=engines%20ltd',
  'status=requested,ordered',
  'assignee=me,nobody',
  'min=12.5&max=185',
  'from=2026-11-25&to=2026-11-28',
  'unanswered=24',
  'q=nobodyhasthis',
];

test.each(FILTERS)('the board of “%s” has what the list has, stage by stage', async (filter) => {
  for (const sort of QUOTE_SORTS) {
    const listing = await open(`${filter}&sort=${sort}`);
    const { columns } = await readBoard(database.db, listing, stages);
    expect(columns.map(({ stage }) => stage.id)).toEqual(stages.map(({ id }) => id));
    for (const column of columns) {
      const { ids, sums } = expectedIn(listing, column.stage);
      expect(column).toMatchObject({ count: ids.length, sums });
      expect(idsOf(column)).toEqual(ids.slice(0, 25));
      expect(column.nextCursor === null).toBe(ids.length <= 25);
    }
  }
});

test.each(QUOTE_SORTS)('in the order “%s” a column goes on where it was cut', async (sort) => {
  const listing = await open(`sort=${sort}`);
  const { columns } = await readBoard(database.db, listing, stages);
  for (const column of columns) {
    const ids = idsOf(column);
    let cursor = column.nextCursor;
    while (cursor !== null) {
      const more = await readMoreCards(database.db, listing, { stageId: column.stage.id, cursor });
      ids.push(...idsOf(more));
      cursor = more.nextCursor;
    }
    expect(ids).toEqual(expectedIn(listing, column.stage).ids);
  }
});

test('narrowed to stages, the board has those columns alone, and still knows all stages', async () => {
  const [first, , third] = stages;
  const { columns, ...board } = await readBoard(
    database.db,
    await open(`stage=${first?.id},${third?.id}`),
    stages,
  );
  expect(columns.map(({ stage }) => stage.id)).toEqual([first?.id, third?.id]);
  expect(board.stages).toEqual(stages);
});

test('read again, the board is as deep as it was', async () => {
  const listing = await open('');
  const [stage] = stages;
  if (!stage) throw new Error('There is no stage.');
  const depths = new Map([[stage.id, 40]]);
  const { columns } = await readBoard(database.db, listing, stages, { depths, keptIds: [] });
  const expected = stages.map((each) =>
    expectedIn(listing, each).ids.slice(0, each.id === stage.id ? 40 : 25),
  );
  expect(columns.map(idsOf)).toEqual(expected);
});

test('what is kept is shown however far down it is, unless it is deleted or another shop’s', async () => {
  const listing = await open('');
  const [stage] = stages;
  if (!stage) throw new Error('There is no stage.');
  const last = expectedIn(listing, stage).ids.at(-1) ?? '';
  const deleted = many.quotes.find(
    ({ status, stageId }) => status === 'deleted' && stageId === stage.id,
  );
  const others = await makeQuote(database.db, await makeShop(database.db));
  const keptIds = [last, deleted?.id ?? '', others.id];
  const { columns } = await readBoard(database.db, listing, stages, {
    depths: new Map(),
    keptIds,
  });
  const shown = columns.flatMap(idsOf);
  expect(keptIds.map((id) => shown.includes(id))).toEqual([true, false, false]);
});

test('amounts of several currencies are never one sum', async () => {
  const own = await makeShop(database.db);
  for (const [currency, total] of [
    ['USD', '10.50'],
    ['EUR', '0.10'],
    ['EUR', '0.20'],
    ['JPY', '1200'],
  ] as const) {
    await makeQuote(database.db, own, { currency, total });
  }
  const pipeline = await listStages(database.db, own.id);
  const listing = await listingAt(database.db, own.id);
  const { columns } = await readBoard(database.db, listing, pipeline);
  expect(columns[0]).toMatchObject({
    count: 4,
    sums: [
      { currency: 'EUR', total: '0.30' },
      { currency: 'JPY', total: '1200' },
      { currency: 'USD', total: '10.50' },
    ],
  });
});

test('a shop without a pipeline has no columns', async () => {
  const own = await makeShop(database.db);
  const { columns } = await readBoard(database.db, await listingAt(database.db, own.id), []);
  expect(columns).toEqual([]);
});
