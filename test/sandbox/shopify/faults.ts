/** What a test can make go wrong. Everything is off until asked for; `clear` turns all off. */
export interface Faults {
  /** Connections to Shopify are cut before an answer. */
  unreachable: boolean;
  /** Every answer of the Admin API has this status. */
  status: number | null;
  /** Milliseconds that every answer is late. */
  delayMs: number;
  /** Empties the query cost bucket. It fills again at its usual rate. */
  drainBucket(): void;
  clear(): void;
}

export function createFaults(drainBucket: () => void): Faults {
  return {
    unreachable: false,
    status: null,
    delayMs: 0,
    drainBucket,
    clear() {
      Object.assign(this, { unreachable: false, status: null, delayMs: 0 });
    },
  };
}
