/** What a test can make go wrong. Everything is off until asked for; `clear` turns all off. */
export interface Faults {
  /** Connections to Shopify are cut before an answer. */
  unreachable: boolean;
  /** Every answer of the Admin API has this status. */
  status: number | null;
  /** What calls this mutation is carried out, and its connection cut before the answer. */
  loseAnswerTo: string | null;
  /** Searches find nothing of what was made: they run behind. */
  searchRunsBehind: boolean;
  /** Milliseconds that every answer is late. */
  delayMs: number;
  /** Empties the query cost bucket. It fills again at its usual rate. */
  drainBucket(): void;
  clear(): void;
}

const NONE = {
  unreachable: false,
  status: null,
  loseAnswerTo: null,
  searchRunsBehind: false,
  delayMs: 0,
};

export function createFaults(drainBucket: () => void): Faults {
  return {
    ...NONE,
    drainBucket,
    clear() {
      Object.assign(this, NONE);
    },
  };
}
