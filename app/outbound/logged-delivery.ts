import type { Message } from '../texts/message.ts';

export type DeliveryStatus = 'pending' | 'succeeded' | 'failed' | 'cancelled';

/** A delivery with every attempt, the first one first. */
export interface LoggedDelivery {
  id: string;
  eventId: string;
  eventType: string;
  /** Null of a test, which belongs to no quote. */
  quoteId: string | null;
  endpointId: string;
  endpointName: string;
  status: DeliveryStatus;
  createdAt: Date;
  /** When the next attempt is due; null once no further one is to come. */
  nextAttemptAt: Date | null;
  attempts: LoggedAttempt[];
}

/** One POST of a delivery and what came of it. */
export interface LoggedAttempt {
  /** 1-based */
  number: number;
  startedAt: Date;
  url: string;
  /** Null when no answer came. */
  statusCode: number | null;
  responseTimeMs: number;
  /** Null when it succeeded. */
  error: Message | null;
  /** The first 1 KB of the answer. */
  responseBody: string | null;
}

/** All there is to know of a delivery. */
export interface DeliveryDetail extends LoggedDelivery {
  /** What every attempt sends, byte for byte. */
  body: string;
  attempts: AttemptDetail[];
}

export interface AttemptDetail extends LoggedAttempt {
  /** As they were sent, values that are secret masked; null of an attempt made before they were kept. */
  requestHeaders: Record<string, string> | null;
}
