import { log } from '../log.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';

/**
 * Puts committed deliveries on the queue, so that they leave at once instead of with the next sweep.
 * Never throws: a queue that cannot be reached costs a few seconds, and the sweep finds what it missed.
 */
export async function dispatch(queue: DeliveryQueue, deliveryIds: string[]): Promise<void> {
  if (deliveryIds.length === 0) return;
  try {
    await queue.add(deliveryIds.map((deliveryId) => ({ deliveryId, attempt: 1 })));
  } catch (error) {
    log.warn({ err: error, delivery_ids: deliveryIds }, 'not enqueued; left to the sweep');
  }
}
