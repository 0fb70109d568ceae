/** So many a second, while others wait for their turn: about a sixth of what a process can do. */
const PER_SECOND = 600;
/** What may leave in one go after a while without. */
const MOST_AT_ONCE = 20;
/** Until there is room for as many again as are worth a look. */
export const PACE_MS = (MOST_AT_ONCE / 2 / PER_SECOND) * 1_000;
/** For how long ordinary traffic that was seen is reckoned with. */
const REMEMBERED_MS = 5_000;

/**
 * Keeps backlogs from taking the whole machine while there is ordinary traffic, whose every step would
 * wait for a processor: a small shop's delivery took four times as long beside a burst of 10,000. A
 * process that has nothing but backlogs works them off as fast as it can. Moments are monotonic, in ms.
 */
export class BacklogPace {
  #ordinaryUntil = Number.NEGATIVE_INFINITY;
  #allowance = MOST_AT_ONCE;
  #reckonedAt = 0;

  /** A lane was woken and had no more than one look could find. */
  sawOrdinaryTraffic(now: number): void {
    this.#ordinaryUntil = now + REMEMBERED_MS;
  }

  /** How many deliveries of backlogs may begin now; none until there is room for as many as are worth a look. */
  room(now: number): number {
    if (now >= this.#ordinaryUntil) return Number.POSITIVE_INFINITY;
    const earned = ((now - this.#reckonedAt) * PER_SECOND) / 1_000;
    this.#allowance = Math.min(this.#allowance + earned, MOST_AT_ONCE);
    this.#reckonedAt = now;
    return this.#allowance < MOST_AT_ONCE / 2 ? 0 : Math.floor(this.#allowance);
  }

  begun(count: number): void {
    this.#allowance = Math.max(this.#allowance - count, 0);
  }
}
