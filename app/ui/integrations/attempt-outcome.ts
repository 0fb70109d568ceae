/** One POST of a delivery and what came of it. */
export interface Attempt {
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

/** "200 in 45 ms", or "No answer after 10.0 s". */
export function attemptOutcome({ statusCode, responseTimeMs }: Attempt): string {
  const time = duration(responseTimeMs);
  return statusCode === null ? `No answer after ${time}` : `${statusCode} in ${time}`;
}

/** What came of a delivery so far: its last attempt, and how many there were when it took several. */
export function deliveryOutcome(attempts: Attempt[]): string {
  const last = attempts.at(-1);
  if (!last) return 'No attempt yet';
  return attempts.length === 1
    ? attemptOutcome(last)
    : `${attemptOutcome(last)}, attempt ${attempts.length}`;
}

function duration(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
