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
  const last = attempts.at(-1);
  if (!last) return 'No attempt yet';
  return attempts.length === 1
    ? attemptOutcome(last)
    : `${attemptOutcome(last)}, attempt ${attempts.length}`;
}

function duration(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
