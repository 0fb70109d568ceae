import type { Message } from '../../texts/message.ts';
import type { Breaker } from './breaker.ts';

/** Whether an endpoint is in trouble, and why. */
export interface Standing extends Breaker {
  endpointId: string;
  /** When and why it was turned off by itself; null when it was not. */
  disabledAt: Date | null;
  disabledReason: 'gone' | 'failing' | null;
  /** Its newest failed attempt, if it is remembered. */
  lastError: { at: Date; statusCode: number | null; error: Message } | null;
}
