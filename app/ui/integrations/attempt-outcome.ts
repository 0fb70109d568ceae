import type { LogEntry } from '../../outbound/log-entry.ts';
import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';

/** "200 in 45 ms", or "No answer after 10.0 s". */
export function attemptOutcome({
  statusCode,
  responseTimeMs,
}: Pick<LoggedAttempt, 'statusCode' | 'responseTimeMs'>): string {
  const time = duration(responseTimeMs);
  return statusCode === null ? `No answer after ${time}` : `${statusCode} in ${time}`;
}

/** What came of a delivery so far: its last attempt, and how many there were when it took several. */
export function deliveryOutcome(attempts: LoggedAttempt[]): string {
  return entryOutcome({ attemptCount: attempts.length, last: attempts.at(-1) ?? null });
}

/** The same of a line of the log. */
export function entryOutcome({
  attemptCount,
  last,
}: Pick<LogEntry, 'attemptCount' | 'last'>): string {
  if (!last) return 'No attempt yet';
  return attemptCount === 1
    ? attemptOutcome(last)
    : `${attemptOutcome(last)}, attempt ${attemptCount}`;
}

function duration(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
