export type DeliveryStatus = 'pending' | 'succeeded' | 'failed' | 'cancelled';

/** A delivery as the log shows it, with every attempt, the first one first. */
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
  /** In plain words; null when it succeeded. */
  error: string | null;
  /** The first 1 KB of the answer. */
  responseBody: string | null;
}
