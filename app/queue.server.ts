import { Queue, type IQueueBackend } from 'bullmq';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import type { DeliveryQueue, WakeUp } from './outbound/delivery-queue.ts';
import { QUEUE_NAME, queueBackend, type QueueSettings } from './outbound/queue-backend.server.ts';
import { within } from './outbound/within.ts';

/** How long a caller waits for a queue that does not answer. */
const PATIENCE_MS = 3_000;

type BullQueue = Queue<WakeUp, void, string, WakeUp, void, string, IQueueBackend>;

/**
 * The queue of wake-ups, connected at first use. One that cannot be reached is tried again with the
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
    async wake(endpointIds, delayMs = 0) {
      const queue = await reach();
      await within(
        queue.addBulk(endpointIds.map((endpointId) => bullJob(endpointId, Math.ceil(delayMs)))),
        PATIENCE_MS,
        'enqueueing',
      );
    },
    async close() {
      if (opened) await close(opened.queue, settings);
    },
  };
}

/** Wake-ups of one endpoint that are so close to each other are one. */
const SAME_MS = 100;

function bullJob(endpointId: string, delayMs: number) {
  const at = Math.ceil((Date.now() + delayMs) / SAME_MS);
  return {
    name: 'wake',
    data: { endpointId },
    opts: {
      // One that is there stays as it is: an endpoint waits once for now, and once for each moment later.
      jobId: delayMs > 0 ? `${endpointId}.${at}` : endpointId,
      delay: delayMs > 0 ? at * SAME_MS - Date.now() : 0,
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
