import type { UndeliveredEndpoint } from '../../outbound/undelivered-endpoint.ts';

type Situation = Pick<
  UndeliveredEndpoint,
  'status' | 'waiting' | 'failed' | 'nextAttemptAt' | 'openUntil' | 'rateNextAt'
>;

/** Why deliveries of an endpoint have not arrived, and the moment it is about, if it is about one. */
export function undeliveredReason(endpoint: Situation): { text: string; at: Date | null } {
  const { status, waiting, nextAttemptAt, openUntil, rateNextAt } = endpoint;
  if (status === 'disabled') {
    return { text: 'It is disabled. Enable it, then send these.', at: null };
  }
  if (waiting.count === 0) {
    return { text: 'Every attempt failed. Send them again once it works.', at: null };
  }
  if (status === 'paused') {
    return { text: 'It is paused. What waits is sent when you resume it.', at: null };
  }
  if (openUntil) {
    return { text: 'Every attempt fails, so the rest waits. It is tried again:', at: openUntil };
  }
  if (rateNextAt)
    return { text: 'Its rate limit spreads them out. The next leaves:', at: rateNextAt };
  if (nextAttemptAt) return { text: 'Next attempt:', at: nextAttemptAt };
  return { text: 'They are on their way.', at: null };
}

/** Whether there is anything to have sent again. What is due already leaves by itself. */
export function canBeSent({ status, failed, nextAttemptAt }: Situation): boolean {
  return status !== 'disabled' && (failed.count > 0 || nextAttemptAt !== null);
}
