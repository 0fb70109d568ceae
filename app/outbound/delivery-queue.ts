import { z } from 'zod';

/**
 * What lies on the queue: that an endpoint has something to be sent. What that is, is read when the
 * job is taken, so that a job that waited long does what is right by then.
 */
export const wakeUp = z.object({ endpointId: z.string() });

export type WakeUp = z.infer<typeof wakeUp>;

/** Makes deliveries fast; that none is lost is the deliveries table's doing. */
export interface DeliveryQueue {
  /**
   * Has the workers look after these endpoints, after `delayMs`. An endpoint that waits already waits
   * once. Rejects within a few seconds when the queue cannot be reached.
   */
  wake(endpointIds: string[], delayMs?: number): Promise<void>;
  close(): Promise<void>;
}
