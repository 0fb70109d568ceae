import { log } from '../log.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';

/**
 * Has what was committed for these endpoints leave at once instead of with the next sweep. Never
 * throws: a queue that cannot be reached costs a few seconds, and the sweep finds what it missed.
 */
export async function dispatch(queue: DeliveryQueue, endpointIds: string[]): Promise<void> {
  if (endpointIds.length === 0) return;
  try {
    await queue.wake(endpointIds);
  } catch (error) {
    log.warn({ err: error, endpoint_ids: endpointIds }, 'not enqueued; left to the sweep');
  }
}
