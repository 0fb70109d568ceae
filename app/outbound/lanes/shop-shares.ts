import { WORTH_A_LOOK, type Lane } from './lane.ts';

/** Deliveries of one shop under way at once in this process: a burst of one leaves the event loop to the others. */
const MOST_A_SHOP = 70;
/** Of all shops: each has a connection of its own, of which a process has some thousand. */
const MOST_IN_ALL = 800;
/** So many of each lane are let through whatever the shop has: endpoints that hang cannot use up its share. */
const ALWAYS_A_LANE = 2;

/** How much of this process each shop has, and how much more it may have. */
export class ShopShares {
  readonly #underWay = new Map<number, number>();
  total = 0;

  count(shopId: number, change: 1 | -1): void {
    this.total += change;
    const now = this.#of(shopId) + change;
    if (now === 0) this.#underWay.delete(shopId);
    else this.#underWay.set(shopId, now);
  }

  /** Whether a lane has to wait until there is enough of its shop's share again. */
  keepsWaiting(lane: Lane): boolean {
    const full = this.total >= MOST_IN_ALL || this.#of(lane.shopId) > MOST_A_SHOP - WORTH_A_LOOK;
    return full && lane.busy.size >= ALWAYS_A_LANE;
  }

  /**
   * How many deliveries each of these lanes may begin, the share of a shop divided among its own, and
   * `ofBacklogs` among those that are known to have more than one look finds. Leaves out those that may
   * begin none.
   */
  allot(lanes: Lane[], now: number, ofBacklogs: number): { lane: Lane; room: number }[] {
    const left = new Map<number, number>();
    let leftOfBacklogs = ofBacklogs;
    const allotted: { lane: Lane; room: number }[] = [];
    for (const lane of lanes) {
      const { shopId } = lane;
      const ofShop = left.get(shopId) ?? MOST_A_SHOP - this.#of(shopId);
      const always = Math.max(ALWAYS_A_LANE - lane.busy.size, 0);
      const most = lane.more ? leftOfBacklogs : Number.POSITIVE_INFINITY;
      const room = Math.min(lane.room(now), Math.max(ofShop, always), most);
      left.set(shopId, ofShop - room);
      if (lane.more) leftOfBacklogs -= room;
      if (room > 0) allotted.push({ lane, room });
    }
    return allotted;
  }

  #of(shopId: number): number {
    return this.#underWay.get(shopId) ?? 0;
  }
}
