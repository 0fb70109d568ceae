import type { Message } from '../texts/message.ts';
import type { CappedCount } from './capped-count.ts';
import type { EndpointStatus } from './endpoint.ts';

/** An endpoint that something has not arrived at, and what stands in the way. */
export interface UndeliveredEndpoint {
  id: string;
  name: string;
  status: EndpointStatus;
  /** Those that wait to be sent, and those whose attempts were all spent. */
  waiting: CappedCount;
  failed: CappedCount;
  /** When the longest undelivered event happened. */
  oldest: Date;
  /** The next attempt that is due in the future; null when none is. */
  nextAttemptAt: Date | null;
  /** The circuit breaker lets nothing through until then; null when it is closed. */
  openUntil: Date | null;
  /** The rate limit lets the next one leave then; null when it does now. */
  rateNextAt: Date | null;
  lastError: { error: Message; at: Date } | null;
}
