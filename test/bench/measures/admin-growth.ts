import { QUOTE_SORTS } from '#app/quotes/list/quote-sort.ts';
import type { Results } from '../limits.ts';
import { startChild, type Child } from '../processes/child.ts';
import type { QuoteDeskApi } from '../processes/quote-desk.ts';
import type { Desk, StepTimes } from '../processes/quote-life.ts';
import { appSettings } from '../stage/app-settings.ts';
import { seedQuotes, type SeededQuotes } from '../stage/quote-seed.ts';
import type { Stage } from '../stage/stage.ts';
import { percentile, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';
import { addressesOf, COMBINATION_NAMES, LIST_NAMES } from './quote-lists.ts';

const SHOPS = 2_000;
const SMALL = 2_000;
const LARGE = 200_000;
const LARGE_QUICK = 50_000;
/** Of each list, and of all steps. */
const WARM_UP = 10;
const TURNS = 20;

/**
 * Pages of the list of quotes, searches, the board and steps in a shop of 200,000 quotes over the same in
 * one of 2,000, each among 2,000 shops; the worst of them counts. Several filters at once are reported
 * beside them.
 */
export const adminGrowth: Measure<'adminGrowth'> = {
  names: ['adminGrowth'],
  async run(stage) {
    await using stack = stage.stack.use(new AsyncDisposableStack());
    const startedAt = performance.now();
    const small = await openShop(stage, stack, SMALL);
    const large = await openShop(stage, stack, stage.quick ? LARGE_QUICK : LARGE);
    const seedSeconds = rounded((performance.now() - startedAt) / 1_000);
    await warmUp([small, large]);
    const count = stage.quick ? 40 : 100;
    const lists = await pageGrowths([small, large], LISTS, count);
    const combinations = await pageGrowths([small, large], COMBINATIONS, count);
    const boards = await pageGrowths([small, large], BOARDS, count);
    // A list has two pages.
    const steps = await stepGrowths([small, large], 2 * count);
    const judged = [...lists, ...boards, ...steps];
    return {
      admin: {
        growthRatio: worst(judged),
        p95Ms: Math.max(...judged.map(({ p95Ms }) => p95Ms)),
        combinedGrowthRatio: worst(combinations),
        boardGrowthRatio: worst(boards),
        growthQuotes: [small.seeded.quotes, large.seeded.quotes],
        seedSeconds,
        lists,
        steps,
        combinations,
        boards,
      },
    };
  },
};

/** Which page is read, and what of. */
interface Page {
  read: 'read' | 'readBoards';
  name: string;
}

const LISTS: readonly Page[] = LIST_NAMES.map((name) => ({ read: 'read', name }));
const COMBINATIONS: readonly Page[] = COMBINATION_NAMES.map((name) => ({ read: 'read', name }));
/** In every order, and of what a board is narrowed to day by day. */
const BOARDS: readonly Page[] = [
  ...QUOTE_SORTS.map((sort) => `by ${sort}`),
  'open',
  'mine',
  'nobodys',
  'search: customer',
].map((name) => ({ read: 'readBoards', name }));

interface OpenShop {
  seeded: SeededQuotes;
  desk: Child<QuoteDeskApi>;
}

type Pair<Value> = [small: Value, large: Value];

interface Growth extends Results {
  name: string;
  growthRatio: number;
  p95Ms: number;
  p95MsSmall: number;
}

async function openShop(
  stage: Stage,
  stack: AsyncDisposableStack,
  quotes: number,
): Promise<OpenShop> {
  const database = stack.use(await stage.databases.fresh());
  const seeded = await seedQuotes(database.pool, { shops: SHOPS, quotes });
  const env = appSettings({
    databaseUrl: database.url,
    redisUrl: undefined,
    places: [],
    caPath: stage.caPath,
  });
  return { seeded, desk: stack.use(startChild<QuoteDeskApi>('quote-desk.ts', env)) };
}

function growth(name: string, [small, large]: Pair<number[]>): Growth {
  const [smallP95, largeP95] = [percentile(small, 0.95), percentile(large, 0.95)];
  return {
    name,
    growthRatio: rounded(largeP95 / smallP95),
    p95Ms: rounded(largeP95),
    p95MsSmall: rounded(smallP95),
  };
}

function worst(growths: readonly Growth[]): number {
  return Math.max(...growths.map(({ growthRatio }) => growthRatio));
}

/** Fills the caches and has both processes compile what they run. */
async function warmUp(shops: Pair<OpenShop>): Promise<void> {
  for (const page of [...LISTS, ...COMBINATIONS, ...BOARDS]) {
    for (const shop of shops) await readPages(shop, page, WARM_UP);
  }
  for (const shop of shops) await takeSteps(shop, WARM_UP);
}

async function pageGrowths(
  shops: Pair<OpenShop>,
  pages: readonly Page[],
  count: number,
): Promise<Growth[]> {
  const growths: Growth[] = [];
  for (const page of pages) growths.push(growth(page.name, await pageTimes(shops, page, count)));
  return growths;
}

/** The shops take turns, so that the machine's moods reach both alike. */
async function pageTimes(
  shops: Pair<OpenShop>,
  page: Page,
  count: number,
): Promise<Pair<number[]>> {
  const ms: Pair<number[]> = [[], []];
  const rows: Pair<number> = [0, 0];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const at of [0, 1] as const) {
      const read = await readPages(shops[at], page, count / TURNS);
      ms[at].push(...read.ms);
      rows[at] += read.rows;
    }
  }
  if (rows.includes(0)) throw new Error(`"${page.name}" found nothing: its figure says nothing.`);
  return ms;
}

function readPages({ seeded, desk }: OpenShop, { read, name }: Page, count: number) {
  const addresses = addressesOf(name, seeded, count);
  return desk.call(read, { ...deskOf(seeded), addresses });
}

async function stepGrowths(shops: Pair<OpenShop>, count: number): Promise<Growth[]> {
  const times: Pair<StepTimes[]> = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const at of [0, 1] as const) {
      times[at].push(...(await takeSteps(shops[at], count / TURNS)));
    }
  }
  const msOf = (taken: StepTimes[], name: string) => taken.map((each) => each[name] ?? Number.NaN);
  return Object.keys(times[0][0] ?? {}).map((name) =>
    growth(name, [msOf(times[0], name), msOf(times[1], name)]),
  );
}

function takeSteps({ seeded, desk }: OpenShop, count: number): Promise<StepTimes[]> {
  const requested = seeded.samples.filter(({ quote }) => quote.status === 'requested');
  const quoteIds = Array.from({ length: count }, (_, nth) => {
    return requested[nth % requested.length]?.quote.id ?? '';
  });
  return desk.call('work', { ...deskOf(seeded), quoteIds });
}

function deskOf({ shop, stageIds, memberIds }: SeededQuotes): Desk {
  return { shop, stageIds, memberIds };
}
