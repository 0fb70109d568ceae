import { setTimeout as sleep } from 'node:timers/promises';
import { Worker, type IQueueBackend } from 'bullmq';
import { wakeUp, type WakeUp } from './delivery-queue.ts';
import { QUEUE_NAME, queueBackend, type QueueSettings } from './queue-backend.server.ts';

type Wake = (endpointId: string) => void;
type BullWorker = Worker<WakeUp, void, string, IQueueBackend>;

export interface DeliveryWorker {
  /** Takes no more jobs and resolves once those under way are done. */
  close(): Promise<void>;
}

/** Jobs taken at once; they last for no more than a turn of the event loop. */
const CONCURRENCY = 50;
/** A job whose worker died is taken up once its lock is so old and two checks have seen it. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * Takes wake-ups from the queue and passes them on. Resolves once the queue was reached, however long
 * that takes, or at `signal`. A job is no record of anything: the sweep finds whom a lost one was for.
 */
export async function startDeliveryWorker(
  settings: QueueSettings,
  wake: Wake,
  signal: AbortSignal,
): Promise<DeliveryWorker> {
  const stopped = aborted(signal);
  // Waited for below, or not at all.
  stopped.catch(() => undefined);
  while (!signal.aborted) {
    const worker = makeWorker(settings, wake);
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

function makeWorker(settings: QueueSettings, wake: Wake): BullWorker {
  const worker: BullWorker = new Worker(
    QUEUE_NAME,
    (job) => {
      wake(wakeUp.parse(job.data).endpointId);
      return Promise.resolve();
    },
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
  // While a job is under way the queue ignores others of its endpoint. What they were for was committed
  // before the job was gone, so that a look after that sees it.
  worker.on('completed', (job) => wake(job.data.endpointId));
  worker.on('failed', (job, cause) => {
    settings.onError(new Error(`The job ${job?.id} failed and is left to the sweep.`, { cause }));
  });
  return worker;
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
