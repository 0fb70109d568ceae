import type { UndeliveredEndpoint } from '../../outbound/undelivered-endpoint.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';

type Situation = Pick<
  UndeliveredEndpoint,
  'status' | 'waiting' | 'failed' | 'nextAttemptAt' | 'openUntil' | 'rateNextAt'
>;

/** A text with a moment in it, or one without. */
type Reason =
  | { text: `undelivered.reasons.${'failing' | 'rateLimit' | 'retry'}`; at: Date }
  | { text: PlainTextKey; at: null };

/** Why deliveries of an endpoint have not arrived. */
export function undeliveredReason(endpoint: Situation): Reason {
  const { status, waiting, nextAttemptAt, openUntil, rateNextAt } = endpoint;
  if (status === 'disabled') return { text: 'undelivered.reasons.disabled', at: null };
  if (waiting.count === 0) return { text: 'undelivered.reasons.givenUp', at: null };
  if (status === 'paused') return { text: 'undelivered.reasons.paused', at: null };
  if (openUntil) return { text: 'undelivered.reasons.failing', at: openUntil };
  if (rateNextAt) return { text: 'undelivered.reasons.rateLimit', at: rateNextAt };
  if (nextAttemptAt) return { text: 'undelivered.reasons.retry', at: nextAttemptAt };
  return { text: 'undelivered.reasons.onTheirWay', at: null };
}

/** Whether there is anything to have sent again. What is due already leaves by itself. */
export function canBeSent({ status, failed, nextAttemptAt }: Situation): boolean {
  return status !== 'disabled' && (failed.count > 0 || nextAttemptAt !== null);
}
