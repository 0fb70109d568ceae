import { setTimeout as sleep } from 'node:timers/promises';
import { db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { deliver } from './outbound/deliver.server.ts';
import { startDeliveryWorker } from './outbound/delivery-worker.server.ts';
import { guardSettings } from './outbound/destination-guard.server.ts';
import { DEADLINE_MS } from './outbound/exchange.server.ts';
import { openConnections } from './outbound/guarded-connect.server.ts';
import { RETRY_SCHEDULES } from './outbound/retry.ts';
import { startSweeping } from './outbound/sweep.server.ts';
import { deliveryQueue } from './queue.server.ts';

/**
 * The worker process: delivers what is on the queue, and sweeps up what should be. SIGTERM or SIGINT:
 * takes nothing more, finishes what is under way and leaves the rest to the next worker.
 */

/** An attempt lasts 10 s at most; what is not done by then is taken up when its lease ends. */
const DRAIN_MS = 15_000;

const settings = env();
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => stopping.abort(signal));
}

const queue = deliveryQueue();
const connections = openConnections(guardSettings(settings));
const deps = {
  db,
  queue,
  connections,
  encryptionKeys: settings.ENCRYPTION_KEYS,
  schedules: RETRY_SCHEDULES,
  random: Math.random,
  deadlineMs: DEADLINE_MS,
  clock: () => new Date(),
  log,
};

const sweeping = startSweeping(deps);
const worker = await startDeliveryWorker(
  {
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    onError: (error) => log.error({ err: error }, 'worker'),
  },
  (job) => deliver(deps, job),
  stopping.signal,
);
log.info({ queue: settings.REDIS_URL ? 'redis' : 'postgres' }, 'worker ready');

await untilStopping();
log.info({ signal: stopping.signal.reason as unknown }, 'worker stopping');
await Promise.race([drain(), sleep(DRAIN_MS)]);
log.info('worker stopped');
process.exit(0);

async function drain(): Promise<void> {
  await Promise.all([worker.close(), sweeping.stop()]);
  await queue.close();
  await connections.close();
  await db.$disconnect();
}

function untilStopping(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) return resolve();
    stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
