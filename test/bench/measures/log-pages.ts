import { startChild, type Child } from '../processes/child.ts';
import type { LogReaderApi } from '../processes/log-reader.ts';
import { appSettings } from '../stage/app-settings.ts';
import { seedLog, type SeededLog } from '../stage/log-seed.ts';
import type { Stage } from '../stage/stage.ts';
import { percentile, rounded } from '../statistics.ts';
import { FILTER_NAMES, filtersOf } from './log-filters.ts';
import type { Measure } from './measure.ts';

const SMALL = 10_000;
const LARGE = 1_000_000;
const LARGE_QUICK = 100_000;
/** Of each filter. */
const WARM_UP = 30;
const TURNS = 10;

/** Pages of the log at a million attempts over the same at ten thousand; the worst filter counts. */
export const logPages: Measure<'log'> = {
  names: ['log'],
  async run(stage) {
    await using stack = stage.stack.use(new AsyncDisposableStack());
    const small = await openLog(stage, stack, SMALL);
    const large = await openLog(stage, stack, stage.quick ? LARGE_QUICK : LARGE);
    const filters = [];
    await warmUp([small, large]);
    for (const name of FILTER_NAMES) {
      const [smallP95, largeP95] = await pageP95([small, large], name, stage.quick ? 60 : 200);
      filters.push({
        filter: name,
        growthRatio: rounded(largeP95 / smallP95),
        p95Ms: rounded(largeP95),
        p95MsSmall: rounded(smallP95),
      });
    }
    return {
      log: {
        growthRatio: Math.max(...filters.map(({ growthRatio }) => growthRatio)),
        p95Ms: Math.max(...filters.map(({ p95Ms }) => p95Ms)),
        attempts: [small.log.attempts, large.log.attempts],
        filters,
      },
    };
  },
};

interface OpenLog {
  log: SeededLog;
  reader: Child<LogReaderApi>;
}

async function openLog(
  stage: Stage,
  stack: AsyncDisposableStack,
  attempts: number,
): Promise<OpenLog> {
  const database = stack.use(await stage.databases.fresh());
  const log = await seedLog(database.pool, attempts);
  const env = appSettings({
    databaseUrl: database.url,
    redisUrl: undefined,
    places: [],
    caPath: stage.caPath,
  });
  return { log, reader: stack.use(startChild<LogReaderApi>('log-reader.ts', env)) };
}

/** Fills the caches and has both processes compile what they run. */
async function warmUp(logs: readonly OpenLog[]): Promise<void> {
  for (const name of FILTER_NAMES) {
    for (const open of logs) await readPages(open, name, WARM_UP);
  }
}

/** The logs take turns, so that the machine's moods reach both alike. */
async function pageP95(
  [small, large]: [OpenLog, OpenLog],
  name: string,
  count: number,
): Promise<[small: number, large: number]> {
  const ms = { small: [] as number[], large: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    ms.small.push(...(await readPages(small, name, count / TURNS)));
    ms.large.push(...(await readPages(large, name, count / TURNS)));
  }
  return [percentile(ms.small, 0.95), percentile(ms.large, 0.95)];
}

async function readPages({ log, reader }: OpenLog, name: string, count: number) {
  const filters = filtersOf(name, log, count);
  const { ms, rows } = await reader.call('read', { shopId: log.shopId, filters });
  if (rows === 0) throw new Error(`The filter "${name}" found nothing: its figure says nothing.`);
  return ms;
}
