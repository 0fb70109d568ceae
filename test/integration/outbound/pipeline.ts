import { pino } from 'pino';
import { createPool } from '#app/db-pool.server.ts';
import type { Db } from '#app/db.server.ts';
import { startDeliveryWorker, type DeliveryWorker } from '#app/outbound/delivery-worker.server.ts';
import type { DeliveryQueue } from '#app/outbound/delivery-queue.ts';
import { disableEndpoint } from '#app/outbound/disable-endpoint.server.ts';
import { giveUp } from '#app/outbound/give-up.server.ts';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import type { LaneRunner } from '#app/outbound/lanes/lane-runner.server.ts';
import { openLanes, type LanesDeps } from '#app/outbound/lanes/lanes.server.ts';
import type { QueueSettings } from '#app/outbound/queue-backend.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import { TEST_KEYS } from '#test/builders/outbound.ts';
import type { StartedBackend } from '#test/setup/queue-backends.ts';
import type { TestDatabase } from '#test/setup/test-database.ts';
import type { TlsReceiver } from './tls-receiver.ts';

/** One worker's parts, in this process. */
export interface TestWorker {
  lanes: LaneRunner;
  /** Takes no more wake-ups, and hands its lanes to the others. */
  stop(): Promise<void>;
}

/** The worker's parts, put together as entry.worker.ts does, in this process. */
export interface Pipeline {
  queue: DeliveryQueue;
  deps: LanesDeps & { db: Db; wakeHere: (endpointId: string) => void };
  /** What was logged, parsed. */
  logged: Record<string, unknown>[];
  /** Trouble the worker was told of. */
  errors: Error[];
  /** Any number of them, as if each were a process of its own. */
  startWorker(overrides?: Partial<LanesDeps>): Promise<TestWorker>;
  stop(): Promise<void>;
}

interface Surroundings {
  database: TestDatabase;
  backend: StartedBackend;
  receiver: TlsReceiver;
}

const FIVE_DAYS_MS = 5 * 24 * 60 * 60 * 1_000;

export function openPipeline(
  { database, backend, receiver }: Surroundings,
  overrides: Partial<LanesDeps> = {},
): Pipeline {
  const errors: Error[] = [];
  const logged: Record<string, unknown>[] = [];
  const settings: QueueSettings = {
    databaseUrl: database.url,
    redisUrl: backend.redisUrl,
    onError: (error) => errors.push(error),
  };
  const queue = openDeliveryQueue(settings);
  const connections = openConnections({
    allowlist: [receiver.place],
    resolve: () => Promise.resolve([]),
  });
  const pool = createPool(database.url);
  const { db } = database;
  const clock = (): Date => new Date();
  const deps = {
    db,
    pool,
    queue,
    connections,
    encryptionKeys: TEST_KEYS,
    schedules: {
      standard: { waitsMs: [20, 40, 60], jitter: 0 },
      extended: { waitsMs: [20, 20, 20, 20, 20, 20, 20, 20, 20], jitter: 0 },
    },
    random: () => 0.5,
    deadlineMs: 10_000,
    disableAfterMs: FIVE_DAYS_MS,
    disableEndpoint: disableEndpoint.bind(null, { db, clock, failingDays: 5, apiKey: 'key' }),
    giveUp: giveUp.bind(null, db),
    wakeHere: () => undefined,
    clock,
    log: pino(
      { base: undefined, level: 'debug' },
      { write: (line) => void logged.push(JSON.parse(line)) },
    ),
    ...overrides,
  };
  const stopping = new AbortController();
  const workers: TestWorker[] = [];
  return {
    queue,
    deps,
    logged,
    errors,
    async startWorker(changes = {}) {
      const lanes = openLanes({ ...deps, ...changes });
      const worker: DeliveryWorker = await startDeliveryWorker(
        settings,
        (endpointId) => lanes.wake(endpointId),
        stopping.signal,
      );
      let stopped: Promise<void> | undefined;
      const stop = async (): Promise<void> => {
        await worker.close();
        await lanes.stop();
      };
      const started = { lanes, stop: () => (stopped ??= stop()) };
      workers.push(started);
      return started;
    },
    async stop() {
      stopping.abort();
      await Promise.all(workers.map((worker) => worker.stop()));
      await queue.close();
      await connections.destroy();
      await pool.end();
    },
  };
}

/** A delivery and its attempts, as they are stored. */
export function storedDelivery(db: Db, id: string | undefined) {
  return db.delivery.findUniqueOrThrow({
    where: { id },
    include: { attempts: { orderBy: { number: 'asc' } } },
  });
}
