import { z } from 'zod';

/**
 * What lies on the queue: which attempt of which delivery is to be made. Everything else is read when
 * it is made, so that a job that waited long does what is right by then.
 */
export const deliveryJob = z.object({
  deliveryId: z.string(),
  /** 1-based. A job whose attempt was made already is dropped. */
  attempt: z.number().int().positive(),
});

export type DeliveryJob = z.infer<typeof deliveryJob>;

/** Makes deliveries fast; that none is lost is the deliveries table's doing. */
export interface DeliveryQueue {
  /**
   * Puts jobs on the queue, to be taken after `delayMs`. A job that is there already stays as it is.
   * Rejects within a few seconds when the queue cannot be reached.
   */
  add(jobs: DeliveryJob[], delayMs?: number): Promise<void>;
  /** How many jobs wait to be taken; delayed ones are not counted. */
  countWaiting(): Promise<number>;
  close(): Promise<void>;
}
