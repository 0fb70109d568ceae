import type { LogEntry } from '../../outbound/log-entry.ts';
import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';
import { message, type Message } from '../../texts/message.ts';

/** "200 in 45 ms", or "No answer after 10.0 s". */
export function attemptOutcome({
  statusCode,
  responseTimeMs,
}: Pick<LoggedAttempt, 'statusCode' | 'responseTimeMs'>): Message {
  const time = duration(responseTimeMs);
  return statusCode === null
    ? message('deliveryLog.outcome.noAnswer', { time })
    : message('deliveryLog.outcome.answered', { status: statusCode, time });
}

/** What came of a delivery so far: its last attempt, and how many there were when it took several. */
export function deliveryOutcome(attempts: LoggedAttempt[]): Message {
  return entryOutcome({ attemptCount: attempts.length, last: attempts.at(-1) ?? null });
}

/** The same of a line of the log. */
export function entryOutcome({
  attemptCount,
  last,
}: Pick<LogEntry, 'attemptCount' | 'last'>): Message {
  if (!last) return message('deliveryLog.outcome.none');
  const outcome = attemptOutcome(last);
  return attemptCount === 1
    ? outcome
    : message('deliveryLog.outcome.ofAttempt', { outcome, attempt: attemptCount });
}

function duration(ms: number): Message {
  return ms < 1_000
    ? message('deliveryLog.outcome.milliseconds', { ms })
    : message('deliveryLog.outcome.seconds', { seconds: ms / 1_000 });
}
