import { Queue, type IQueueBackend } from 'bullmq';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import type { DeliveryJob, DeliveryQueue } from './outbound/delivery-queue.ts';
import { QUEUE_NAME, queueBackend, type QueueSettings } from './outbound/queue-backend.server.ts';
import { within } from './outbound/within.ts';

/** How long a caller waits for a queue that does not answer. */
const PATIENCE_MS = 3_000;

type BullQueue = Queue<DeliveryJob, void, string, DeliveryJob, void, string, IQueueBackend>;

/**
 * The queue of deliveries, connected at first use. One that cannot be reached is tried again with the
 * next call. Whoever opens one closes it.
 */
export function openDeliveryQueue(settings: QueueSettings): DeliveryQueue {
  let opened: { queue: BullQueue; ready: Promise<void> } | undefined;

  const reach = async (): Promise<BullQueue> => {
    const current = (opened ??= connect(settings));
    try {
      await within(current.ready, PATIENCE_MS, 'connecting to the queue');
      return current.queue;
    } catch (error) {
      // Not tried again by itself on PostgreSQL, where a failed first connection stays failed.
      if (opened === current) opened = undefined;
      void close(current.queue, settings);
      throw error;
    }
  };

  return {
    async add(jobs, delayMs = 0) {
      const queue = await reach();
      await within(
        queue.addBulk(jobs.map((job) => bullJob(job, delayMs))),
        PATIENCE_MS,
        'enqueueing',
      );
    },
    async countWaiting() {
      const queue = await reach();
      return within(queue.getWaitingCount(), PATIENCE_MS, 'counting the queue');
    },
    async close() {
      if (opened) await close(opened.queue, settings);
    },
  };
}

function bullJob(data: DeliveryJob, delay: number) {
  return {
    name: 'deliver',
    data,
    opts: {
      // The same attempt twice is one job.
      jobId: `${data.deliveryId}-${data.attempt}`,
      delay,
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

function connect(settings: QueueSettings): { queue: BullQueue; ready: Promise<void> } {
  const backend = queueBackend(settings, 'producer');
  const queue: BullQueue = new Queue(QUEUE_NAME, { connection: {} }, backend);
  queue.on('error', settings.onError);
  return { queue, ready: queue.waitUntilReady() };
}

async function close(queue: BullQueue, settings: QueueSettings): Promise<void> {
  await within(queue.close(), PATIENCE_MS, 'closing the queue').catch(settings.onError);
}

let processQueue: DeliveryQueue | undefined;

/** This process's queue. */
export function deliveryQueue(): DeliveryQueue {
  const { DATABASE_URL, REDIS_URL } = env();
  processQueue ??= openDeliveryQueue({
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    onError: (error) => log.warn({ err: error }, 'queue connection'),
  });
  return processQueue;
}
