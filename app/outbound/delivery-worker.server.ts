import { setTimeout as sleep } from 'node:timers/promises';
import { Worker, type IQueueBackend } from 'bullmq';
import { deliveryJob, type DeliveryJob } from './delivery-queue.ts';
import { QUEUE_NAME, queueBackend, type QueueSettings } from './queue-backend.server.ts';

type Work = (job: DeliveryJob) => Promise<void>;
type BullWorker = Worker<DeliveryJob, void, string, IQueueBackend>;

export interface DeliveryWorker {
  /** Takes no more jobs and resolves once those under way are done. */
  close(): Promise<void>;
}

/** Attempts under way at once in one process; nearly all of that time is spent waiting for receivers. */
const CONCURRENCY = 50;
/**
 * A job whose worker died is taken up once its lock is 10 s old and two checks, 5 s apart, have seen
 * it: about as long as the delivery's own lease lasts, which is what keeps two attempts apart.
 */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * Takes jobs from the queue and has them processed, up to 50 at a time. Resolves once the queue was
 * reached, however long that takes, or at `signal`. Jobs are no record of anything: a failed one is
 * dropped, and the sweep brings back what is still due.
 */
export async function startDeliveryWorker(
  settings: QueueSettings,
  work: Work,
  signal: AbortSignal,
): Promise<DeliveryWorker> {
  const stopped = aborted(signal);
  // Waited for below, or not at all.
  stopped.catch(() => undefined);
  while (!signal.aborted) {
    const worker = makeWorker(settings, work);
    try {
      await Promise.race([worker.waitUntilReady(), stopped]);
      // Ends with the worker; its errors are told to `onError`.
      worker.run().catch(settings.onError);
      return worker;
    } catch (error) {
      // A worker whose first connection to PostgreSQL failed never recovers: another one is made.
      await worker.close(true).catch(settings.onError);
      if (!signal.aborted)
        settings.onError(error instanceof Error ? error : new Error(String(error)));
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
  return { close: () => Promise.resolve() };
}

function makeWorker(settings: QueueSettings, work: Work): BullWorker {
  const worker: BullWorker = new Worker(
    QUEUE_NAME,
    (job) => patiently(() => work(deliveryJob.parse(job.data))),
    {
      connection: {},
      autorun: false,
      concurrency: CONCURRENCY,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      // Any number of deaths: only answers count as attempts.
      maxStalledCount: 1_000_000,
      runRetryDelay: RETRY_MS,
    },
    queueBackend(settings, 'consumer'),
  );
  worker.on('error', settings.onError);
  worker.on('failed', (job, cause) => {
    settings.onError(new Error(`The job ${job?.id} failed and is left to the sweep.`, { cause }));
  });
  return worker;
}

/** While the database is gone every job fails at once; the pause keeps that from emptying the queue in a rush. */
async function patiently(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await sleep(RETRY_MS);
    throw error;
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => reject(new Error('stopped before the queue was reached')),
      {
        once: true,
      },
    );
  });
}
