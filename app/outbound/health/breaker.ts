/** What an endpoint's lane tells of its troubles. */
export interface Breaker {
  /** Failed attempts since the last that succeeded. */
  failuresInRow: number;
  /** When the first of those was; null when there are none. */
  failingSince: Date | null;
  /** While it lies ahead nothing is sent, and deliveries wait without spending attempts. Null: closed. */
  openUntil: Date | null;
}

export const UNTROUBLED: Breaker = { failuresInRow: 0, failingSince: null, openUntil: null };
