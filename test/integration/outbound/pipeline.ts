import { pino } from 'pino';
import type { Db } from '#app/db.server.ts';
import { deliver, type DeliverDeps } from '#app/outbound/deliver.server.ts';
import { startDeliveryWorker, type DeliveryWorker } from '#app/outbound/delivery-worker.server.ts';
import type { DeliveryQueue } from '#app/outbound/delivery-queue.ts';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import type { QueueSettings } from '#app/outbound/queue-backend.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import { TEST_KEYS } from '#test/builders/outbound.ts';
import type { StartedBackend } from '#test/setup/queue-backends.ts';
import type { TestDatabase } from '#test/setup/test-database.ts';
import type { TlsReceiver } from './tls-receiver.ts';

/** The worker's parts, put together as entry.worker.ts does, in this process. */
export interface Pipeline {
  queue: DeliveryQueue;
  deps: DeliverDeps;
  /** What was logged, parsed. */
  logged: Record<string, unknown>[];
  /** Trouble the worker was told of. */
  errors: Error[];
  startWorker(): Promise<DeliveryWorker>;
  stop(): Promise<void>;
}

interface Surroundings {
  database: TestDatabase;
  backend: StartedBackend;
  receiver: TlsReceiver;
}

export function openPipeline(
  { database, backend, receiver }: Surroundings,
  overrides: Partial<DeliverDeps> = {},
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
  const deps: DeliverDeps = {
    db: database.db,
    queue,
    connections,
    encryptionKeys: TEST_KEYS,
    schedules: {
      standard: { waitsMs: [20, 40, 60], jitter: 0 },
      extended: { waitsMs: [20, 20, 20, 20, 20, 20, 20, 20, 20], jitter: 0 },
    },
    random: () => 0.5,
    deadlineMs: 10_000,
    clock: () => new Date(),
    log: pino({ base: undefined }, { write: (line) => void logged.push(JSON.parse(line)) }),
    ...overrides,
  };
  const stopping = new AbortController();
  const workers: DeliveryWorker[] = [];
  return {
    queue,
    deps,
    logged,
    errors,
    async startWorker() {
      const worker = await startDeliveryWorker(
        settings,
        (job) => deliver(deps, job),
        stopping.signal,
      );
      workers.push(worker);
      return worker;
    },
    async stop() {
      stopping.abort();
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
      await connections.destroy();
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
