import type { Pool } from 'pg';
import type { Log } from '../../log.server.ts';
import { findDue, type DueDelivery } from './find-due.server.ts';
import type { Lane } from './lane.ts';
import { fromStored } from './lane-health.ts';
import { releaseLanes, type ReleasedLane } from './release-lanes.server.ts';
import { reserveRate } from './reserve-rate.server.ts';
import { LEASE_S, takeLanes } from './take-lanes.server.ts';

export interface LaneHoldingDeps {
  pool: Pool;
  /** This process among all workers. */
  holder: string;
  /** For how long an attempt can last, its record included. */
  attemptMs: number;
  log: Log;
  giveUp: (shopId: number, endpointId: string) => Promise<void>;
}

/** When a lane that was let go is needed next; null: when somebody says so. */
export interface LetGo {
  lane: Lane;
  wakeInMs: number | null;
}

/** Lanes as the database has them, and what this process knows of them, kept in step. */
export class LaneHolding {
  readonly #deps: LaneHoldingDeps;

  constructor(deps: LaneHoldingDeps) {
    this.#deps = deps;
  }

  /** Takes or renews lanes. Those that are somebody else's are lost afterwards. */
  async take(lanes: Lane[]): Promise<void> {
    const { pool, holder, attemptMs } = this.#deps;
    // The lease is reckoned from before it was asked for: here it ends no later than there.
    const asked = performance.now();
    const rows = await takeLanes(
      pool,
      holder,
      lanes.map(({ endpointId }) => endpointId),
    );
    const taken = new Map(rows.map((row) => [row.endpointId, row]));
    const now = performance.now();
    for (const lane of lanes) {
      const row = taken.get(lane.endpointId);
      if (!row?.held) {
        lane.lose();
        continue;
      }
      // One that was enabled, or given another address, began anew there.
      const known = lane.mine && lane.endpoint?.version === row.endpoint.version;
      if (!known) lane.health = fromStored(row.health, now);
      lane.keep(row.endpoint, asked + LEASE_S * 1_000 - attemptMs);
      const opensAt = now + row.rateWaitMs;
      lane.rateOpensAt = known ? Math.max(lane.rateOpensAt, opensAt) : opensAt;
    }
  }

  /** What is due in lanes, by endpoint, as much as there is room for. */
  async find(wanting: { lane: Lane; room: number }[]): Promise<Map<string, DueDelivery[]>> {
    const found = await findDue(
      this.#deps.pool,
      wanting.map(({ lane, room }) => ({
        endpointId: lane.endpointId,
        shopId: lane.shopId,
        room,
        after: lane.after,
      })),
      wanting.flatMap(({ lane }) => lane.findable()),
    );
    return Map.groupBy(found, ({ endpointId }) => endpointId);
  }

  /** Whether `count` deliveries may leave now: the lane is held, and paid for where there is a rate. */
  async mayLeave(lane: Lane, count: number): Promise<boolean> {
    const perMinute = lane.endpoint?.rateLimitPerMinute;
    if (perMinute) {
      const { pool, holder } = this.#deps;
      const which = { endpointId: lane.endpointId, holder };
      const waitMs = await reserveRate(pool, which, { count, perMinute });
      if (waitMs === null) lane.lose();
      else lane.rateOpensAt = performance.now() + waitMs;
    }
    return lane.held(performance.now());
  }

  /**
   * Lets lanes go, and gives up what is in those that are closed for good. One that somebody was turned
   * away from meanwhile is wanted at once.
   */
  async letGo(lanes: Lane[], forGood: boolean): Promise<LetGo[]> {
    const { pool, holder } = this.#deps;
    await Promise.all(lanes.map((lane) => this.#giveUp(lane)));
    const endpointIds = lanes.map(({ endpointId }) => endpointId);
    const rows = await releaseLanes(pool, holder, { endpointIds, forGood });
    const released = new Map(rows.map((row) => [row.endpointId, row]));
    return lanes
      .filter((lane) => lane.mine)
      .map((lane) => {
        const wakeInMs = neededIn(lane, released.get(lane.endpointId));
        lane.lose();
        return { lane, wakeInMs };
      });
  }

  /** Gives up what is in a lane that is closed for good; what is left of it the sweep comes back for. */
  async #giveUp(lane: Lane): Promise<void> {
    if (!lane.closedForGood()) return;
    const { endpointId, shopId } = lane;
    try {
      await this.#deps.giveUp(shopId, endpointId);
    } catch (error) {
      this.#deps.log.warn({ err: error, endpoint_id: endpointId }, 'deliveries not given up yet');
    }
  }
}

/** A lane that could not be let go is needed at once: somebody was turned away from it. */
function neededIn(lane: Lane, released: ReleasedLane | undefined): number | null {
  if (!released || released.wanted) return 0;
  const { nextDueMs } = released;
  if (nextDueMs === null || !lane.isOpen()) return null;
  return Math.max(nextDueMs, lane.heldBackFor(performance.now()), 0);
}
