import { startChild, type Child } from '../processes/child.ts';
import type { ProducerApi } from '../processes/producer.ts';
import { appSettings } from './app-settings.ts';
import type { BenchDatabase } from './databases.ts';
import { insertHistory } from './history.ts';
import { insertShop, type BenchEndpoint } from './shops.ts';
import type { Stage } from './stage.ts';
import { startWorker, type WorkerProcess } from './worker.ts';

export type Backend = 'redis' | 'postgres';

interface Layout {
  backend: Backend;
  /** How many endpoints each of the shops has. */
  shops: readonly number[];
}

/** The layout of most measures: four shops with the five endpoints that a shop may have. */
export const FOUR_SHOPS: readonly number[] = [5, 5, 5, 5];

/** A database, an empty queue and a process that commits events; a worker when it is asked for. */
export interface Scenario extends AsyncDisposable {
  stage: Stage;
  database: BenchDatabase;
  /** The shops' endpoints, one shop after the other. */
  endpoints: BenchEndpoint[];
  producer: Child<ProducerApi>;
  startWorker(): Promise<WorkerProcess>;
}

export async function openScenario(stage: Stage, layout: Layout): Promise<Scenario> {
  const stack = stage.stack.use(new AsyncDisposableStack());
  const database = stack.use(await stage.databases.fresh());
  const endpoints: BenchEndpoint[] = [];
  for (const count of layout.shops) {
    endpoints.push(...(await insertShop(database.pool, count, stage.receiverUrl)));
  }
  await insertHistory(database.pool, endpoints);
  await stage.redis.flush();
  await stage.receiver.call('reset');
  const env = appSettings({
    databaseUrl: database.url,
    redisUrl: layout.backend === 'redis' ? stage.redis.url : undefined,
    places: [stage.receiverUrl, stage.blackHoleUrl].map((url) => new URL(url).host),
    caPath: stage.caPath,
  });
  return {
    stage,
    database,
    endpoints,
    producer: stack.use(startChild<ProducerApi>('producer.ts', env)),
    startWorker: async () => stack.use(await startWorker(env, stage)),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
