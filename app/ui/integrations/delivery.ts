import type { Attempt } from './attempt-outcome.ts';

/** A delivery as the log shows it. */
export interface Delivery {
  id: string;
  eventId: string;
  eventType: string;
  status: string;
  createdAt: Date;
  /** When the next attempt is due; null once no further one is to come. */
  nextAttemptAt: Date | null;
  /** The first one first. */
  attempts: Attempt[];
}
