import type { Message } from '../texts/message.ts';
import type { DeliveryStatus, LoggedDelivery } from './logged-delivery.ts';

/** A delivery as a line of the log; its attempts are read when somebody opens it. */
export interface LogEntry extends Omit<LoggedDelivery, 'status' | 'nextAttemptAt' | 'attempts'> {
  /** Paused: pending, and its endpoint takes nothing now. */
  status: DeliveryStatus | 'paused';
  /** When the next attempt is due; null when none is to come for now. */
  nextAttemptAt: Date | null;
  attemptCount: number;
  /** What came of the last attempt; null before the first. */
  last: LastAttempt | null;
}

export interface LastAttempt {
  /** Null when no answer came. */
  statusCode: number | null;
  responseTimeMs: number;
  /** Null when it succeeded. */
  error: Message | null;
}

/** One page of the log, newest first. */
export interface LogPage {
  entries: LogEntry[];
  /** Of the pages beside it; null: there is none. */
  newerCursor: string | null;
  olderCursor: string | null;
  /** Another text as soon as anything on this page changes. */
  version: string;
}
