/** How an endpoint fares. Moments are milliseconds of this process's monotonic clock. */
export interface LaneHealth {
  /** Failed attempts since the last that succeeded. */
  failuresInRow: number;
  /** When the first of those was; null when there was none. */
  failingSince: number | null;
  /** When the circuit breaker lets a probe through; null: it is closed. */
  openUntil: number | null;
}

/** The same, as far as it is from now: what goes to and comes from the database, so that no two clocks are compared. */
export interface StoredHealth {
  failuresInRow: number;
  failingForMs: number | null;
  /** Less than 0 once a probe may leave. */
  openForMs: number | null;
}

/**
 * So many failures in a row open the circuit breaker: more than the four attempts of two deliveries, so
 * that one bad event, or two, have their retries when the schedule says.
 */
export const OPENS_AFTER = 10;
const SHORTEST_OPEN_MS = 5_000;
export const LONGEST_OPEN_MS = 5 * 60 * 1_000;

export const WELL: LaneHealth = { failuresInRow: 0, failingSince: null, openUntil: null };

/** How an endpoint fares after one more outcome. */
export function afterOutcome(before: LaneHealth, succeeded: boolean, now: number): LaneHealth {
  if (succeeded) return WELL;
  const failuresInRow = before.failuresInRow + 1;
  const failingSince = before.failingSince ?? now;
  const openUntil = failuresInRow < OPENS_AFTER ? null : now + openFor(now - failingSince);
  return { failuresInRow, failingSince, openUntil };
}

/**
 * Half as long as it has been failing, 5 s at least and 5 min at most: a short outage costs little more
 * than it lasted, and one of a day is asked after no more than 288 times.
 */
function openFor(failingForMs: number): number {
  return Math.min(Math.max(failingForMs / 2, SHORTEST_OPEN_MS), LONGEST_OPEN_MS);
}

/** How a breaker stands: open lets nothing through, half open one delivery at a time. */
export function breakerOf(health: LaneHealth, now: number): 'closed' | 'open' | 'half-open' {
  if (health.openUntil === null) return 'closed';
  return health.openUntil > now ? 'open' : 'half-open';
}

export function fromStored(stored: StoredHealth, now: number): LaneHealth {
  const { failuresInRow, failingForMs, openForMs } = stored;
  return {
    failuresInRow,
    failingSince: failingForMs === null ? null : now - failingForMs,
    openUntil: openForMs === null ? null : now + openForMs,
  };
}

export function toStored(health: LaneHealth, now: number): StoredHealth {
  const { failuresInRow, failingSince, openUntil } = health;
  return {
    failuresInRow,
    failingForMs: failingSince === null ? null : now - failingSince,
    openForMs: openUntil === null ? null : openUntil - now,
  };
}
