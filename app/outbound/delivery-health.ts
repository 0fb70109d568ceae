import type { Message } from '../texts/message.ts';
import type { CappedCount } from './capped-count.ts';

/** A delivery that was given up. */
export interface FailedDelivery {
  deliveryId: string;
  eventType: string;
  endpointId: string;
  endpointName: string;
  createdAt: Date;
  /** Of the last attempt; null when no answer came. */
  statusCode: number | null;
  error: Message | null;
}

/** How a shop's deliveries went since a moment. */
export interface DeliveryHealth {
  succeeded: CappedCount;
  pending: CappedCount;
  failed: CappedCount;
  /** The newest failures, a few. */
  failures: FailedDelivery[];
}
