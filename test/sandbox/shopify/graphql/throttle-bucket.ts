/** Shopify's leaky bucket for apps on a standard plan, as recorded in its answers of 2026. */
const MAXIMUM = 2_000;
const RESTORE_PER_SECOND = 100;

export interface ThrottleStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
}

/** Query cost that may be spent now; it fills again by itself. */
export interface ThrottleBucket {
  /** Takes `points` if there are as many. */
  take(points: number): boolean;
  status(): ThrottleStatus;
  drain(): void;
}

export function createThrottleBucket(clock: () => Date): ThrottleBucket {
  let available = MAXIMUM;
  let updatedAt = clock().getTime();

  function refill(): void {
    const now = clock().getTime();
    available = Math.min(MAXIMUM, available + ((now - updatedAt) / 1_000) * RESTORE_PER_SECOND);
    updatedAt = now;
  }

  return {
    take(points) {
      refill();
      if (points > available) return false;
      available -= points;
      return true;
    },
    status() {
      refill();
      return {
        maximumAvailable: MAXIMUM,
        currentlyAvailable: Math.floor(available),
        restoreRate: RESTORE_PER_SECOND,
      };
    },
    drain() {
      refill();
      available = 0;
    },
  };
}
