import type { BacklogPace } from './backlog-pace.ts';
import type { Lane } from './lane.ts';
import type { ShopShares } from './shop-shares.ts';

const LANES_A_LOOK = 64;
/** Of one look: each is begun in the same turn of the event loop, which others wait for. */
const DELIVERIES_A_LOOK = 100;

interface NextTurn {
  /** To be looked at together. */
  next: Lane[];
  /** They have all under way that they may. */
  full: Lane[];
  /** Backlogs that leave the time to others. */
  paced: Lane[];
}

/** Lanes that want to be looked at, in the order in which they asked. */
export class Turns {
  readonly #shares: ShopShares;
  readonly #pace: BacklogPace;
  readonly #asked = new Set<Lane>();

  constructor(shares: ShopShares, pace: BacklogPace) {
    this.#shares = shares;
    this.#pace = pace;
  }

  ask(lane: Lane): void {
    this.#asked.add(lane);
  }

  has(lane: Lane): boolean {
    return this.#asked.has(lane);
  }

  get any(): boolean {
    return this.#asked.size > 0;
  }

  all(): Lane[] {
    return [...this.#asked];
  }

  /** Whose turn it is. Those that are at something, or whose shop has its share, keep their place. */
  next(now: number): NextTurn {
    const turn: NextTurn = { next: [], full: [], paced: [] };
    const backlogsWait = this.#pace.room(now) === 0;
    let deliveries = 0;
    for (const lane of this.#asked) {
      if (turn.next.length === LANES_A_LOOK || deliveries >= DELIVERIES_A_LOOK) break;
      const room = lane.room(now);
      const full = room === 0 && lane.held(now);
      if (lane.occupied || (!full && this.#shares.keepsWaiting(lane))) continue;
      this.#asked.delete(lane);
      if (full) {
        // What it was asked for is looked for once there is room.
        lane.more = lane.isOpen();
        turn.full.push(lane);
      } else if (lane.more && backlogsWait) turn.paced.push(lane);
      else {
        turn.next.push(lane);
        deliveries += Math.max(room, 1);
      }
    }
    return turn;
  }
}
