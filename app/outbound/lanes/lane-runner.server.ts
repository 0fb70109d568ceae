import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.server.ts';
import type { DeliveryQueue } from '../delivery-queue.ts';
import type { DueDelivery } from './find-due.server.ts';
import { BacklogPace, PACE_MS } from './backlog-pace.ts';
import { gather } from './gather.ts';
import { handOver, NOT_RELEASED, wakeElsewhere } from './hand-over.server.ts';
import { Lane } from './lane.ts';
import { LaneHolding, type LaneHoldingDeps } from './lane-holding.server.ts';
import { ShopShares } from './shop-shares.ts';
import { Turns } from './turns.ts';

export interface LaneRunnerDeps extends LaneHoldingDeps {
  queue: DeliveryQueue;
  log: Log;
  /** Makes one attempt and records it. Answers the milliseconds until the next one, if there is to be one. */
  attempt: (lane: Lane, due: DueDelivery) => Promise<number | null>;
}

const HEARTBEAT_MS = 1_000;
/** Looks under way at once; what is asked for meanwhile is looked at together. */
const LOOKS_AT_ONCE = 1;
const LANES_A_RELEASE = 500;
const PAUSE_AFTER_FAILURE_MS = 500;
/** Until the queue gives nothing to this process any more. */
const ELSEWHERE_MS = 500;
/** A lane that waits for no longer is kept meanwhile. */
const SOON_MS = 2_000;
/**
 * So is one that waits for longer but was asked for so lately: letting it go and taking it again with each
 * event to an endpoint that is down would be a hundred statements a second.
 */
const ASKED_LATELY_MS = 5_000;

/**
 * Works off lanes, fairly: each endpoint has a lane of its own, takes its turn, and has its share of
 * what is under way. One process at a time holds a lane, for as long as there is something to do in
 * it; its lease is renewed each second and outlives an attempt.
 */
export class LaneRunner {
  readonly #deps: LaneRunnerDeps;
  readonly #holding: LaneHolding;
  readonly #shares = new ShopShares();
  readonly #pace = new BacklogPace();
  readonly #lanes = new Map<string, Lane>();
  readonly #turns = new Turns(this.#shares, this.#pace);
  readonly #release: (lane: Lane) => Promise<void>;
  readonly #heart: NodeJS.Timeout;
  #beat: Promise<void> | undefined;
  #looks = 0;
  #stopping = false;
  #idle: PromiseWithResolvers<void> | undefined;

  constructor(deps: LaneRunnerDeps) {
    this.#deps = deps;
    this.#holding = new LaneHolding(deps);
    this.#release = gather({ most: LANES_A_RELEASE, atOnce: 1 }, (lanes) => this.#letGo(lanes));
    this.#heart = setInterval(() => {
      this.#beat ??= this.#renew().finally(() => (this.#beat = undefined));
    }, HEARTBEAT_MS);
  }

  /** There may be something to be sent to this endpoint. */
  wake(endpointId: string): void {
    // Somebody else's: told while this process was on its way out.
    if (this.#stopping) return void wakeElsewhere(this.#deps, [endpointId], ELSEWHERE_MS);
    let lane = this.#lanes.get(endpointId);
    if (!lane) this.#lanes.set(endpointId, (lane = new Lane(endpointId)));
    lane.wokenAt = performance.now();
    this.#want(lane);
  }

  /** Begins nothing more, waits for what is under way, and hands the rest to other workers. */
  async stop(): Promise<void> {
    this.#stopping = true;
    while (this.#shares.total > 0 || this.#looks > 0) {
      this.#idle = Promise.withResolvers();
      await this.#idle.promise;
    }
    clearInterval(this.#heart);
    await this.#beat;
    const left = this.#turns.all().filter((lane) => !lane.mine);
    const held = [...this.#lanes.values()];
    for (const lane of held) this.#forget(lane);
    await handOver(this.#deps, { holding: this.#holding, held, left });
  }

  #want(lane: Lane): void {
    this.#turns.ask(lane);
    this.#look();
  }

  #look(): void {
    while (this.#looks < LOOKS_AT_ONCE && !this.#stopping) {
      const lanes = this.#pick();
      if (lanes.length === 0) return;
      this.#looks += 1;
      void this.#lookAt(lanes).finally(() => {
        this.#looks -= 1;
        this.#look();
        this.#tellIdle();
      });
    }
  }

  #pick(): Lane[] {
    const { next, full, paced } = this.#turns.next(performance.now());
    for (const lane of next) lane.occupied = true;
    for (const lane of paced) this.#lookIn(lane, PACE_MS);
    for (const lane of full) this.#proceed(lane);
    return next;
  }

  async #lookAt(lanes: Lane[]): Promise<void> {
    try {
      const now = performance.now();
      const others = lanes.filter((lane) => !lane.held(now));
      if (others.length > 0) await this.#holding.take(others);
      await this.#begin(lanes);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'looking for deliveries failed');
      await sleep(PAUSE_AFTER_FAILURE_MS);
    }
    for (const lane of lanes) {
      lane.occupied = false;
      this.#proceed(lane);
    }
  }

  async #begin(lanes: Lane[]): Promise<void> {
    const now = performance.now();
    const wanting = this.#shares.allot(lanes, now, this.#pace.room(now));
    const allotted = new Set(wanting.map(({ lane }) => lane));
    for (const lane of lanes) {
      if (!allotted.has(lane) && lane.room(now) > 0) this.#turns.ask(lane);
    }
    if (wanting.length === 0) return;

    const found = await this.#holding.find(wanting);
    await Promise.all(
      wanting.map(({ lane, room }) =>
        this.#beginIn(lane, { due: found.get(lane.endpointId) ?? [], room }),
      ),
    );
  }

  async #beginIn(lane: Lane, { due, room }: { due: DueDelivery[]; room: number }): Promise<void> {
    const changed = due.some(({ version }) => version !== lane.endpoint?.version);
    if (changed) lane.renewSoon();
    const may = !changed && (due.length === 0 || (await this.#holding.mayLeave(lane, due.length)));
    if (!may) {
      this.#turns.ask(lane);
      return;
    }
    if (lane.more) this.#pace.begun(due.length);
    else if (due.length > 0 && due.length < room) {
      this.#pace.sawOrdinaryTraffic(performance.now());
    }
    lane.passed(due, room);
    for (const delivery of due) this.#start(lane, delivery);
  }

  #start(lane: Lane, due: DueDelivery): void {
    const { shopId } = lane;
    lane.busy.add(due.id);
    this.#shares.count(shopId, 1);
    void this.#deps
      .attempt(lane, due)
      .then((retryInMs) => {
        // Those of minutes and hours wake their lane when they are due.
        if (retryInMs !== null && retryInMs < SOON_MS) this.#lookIn(lane, retryInMs);
      })
      .finally(() => {
        lane.busy.delete(due.id);
        this.#shares.count(shopId, -1);
        this.#proceed(lane);
        if (this.#turns.any) this.#look();
        this.#tellIdle();
      });
  }

  /** What comes next for a lane in which something changed. */
  #proceed(lane: Lane): void {
    if (lane.occupied || this.#turns.has(lane) || this.#stopping) return;
    const now = performance.now();
    const idle = lane.busy.size === 0;
    if (!lane.mine) {
      if (lane.isIdle()) this.#forget(lane);
      return;
    }
    if (!lane.held(now)) return this.#want(lane);
    const heldBackMs = lane.heldBackFor(now);
    const goesOn = lane.isOpen() && lane.more;
    if (goesOn && heldBackMs === 0) {
      if (idle || lane.room(now) >= lane.worthALook) this.#want(lane);
    } else if (goesOn && (heldBackMs <= SOON_MS || now < lane.wokenAt + ASKED_LATELY_MS)) {
      this.#lookIn(lane, Math.min(heldBackMs, ASKED_LATELY_MS));
    } else if (idle) void this.#release(lane);
  }

  /** Looks at a lane again by itself; the earliest of several such moments counts. */
  #lookIn(lane: Lane, ms: number): void {
    const at = performance.now() + ms;
    if (lane.timer && lane.timer.at <= at) return;
    clearTimeout(lane.timer?.handle);
    const handle = setTimeout(() => {
      lane.timer = undefined;
      if (this.#lanes.get(lane.endpointId) === lane && !this.#stopping) this.#want(lane);
    }, ms);
    lane.timer = { at, handle };
  }

  async #letGo(lanes: Lane[]): Promise<void> {
    const idle = [...new Set(lanes)].filter((lane) => lane.mine && lane.isIdle());
    for (const lane of idle) lane.occupied = true;
    try {
      for (const { lane, wakeInMs } of await this.#holding.letGo(idle, false)) {
        if (wakeInMs === 0) this.#turns.ask(lane);
        else if (wakeInMs !== null) void wakeElsewhere(this.#deps, [lane.endpointId], wakeInMs);
      }
    } catch (error) {
      this.#deps.log.warn({ err: error }, NOT_RELEASED);
      for (const lane of idle) lane.lose();
    }
    for (const lane of idle) {
      lane.occupied = false;
      if (!this.#turns.has(lane)) this.#forget(lane);
    }
    this.#look();
  }

  /** Renews what is held, and looks again: what others were turned away for, and what became due. */
  async #renew(): Promise<void> {
    const mine = [...this.#lanes.values()].filter((lane) => lane.mine && !lane.occupied);
    if (mine.length === 0) return;
    for (const lane of mine) lane.renewing = true;
    try {
      await this.#holding.take(mine);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'lanes not renewed');
    }
    for (const lane of mine) {
      lane.renewing = false;
      lane.goBack();
      if (this.#lanes.get(lane.endpointId) === lane && !this.#stopping) this.#want(lane);
    }
  }

  #forget(lane: Lane): void {
    clearTimeout(lane.timer?.handle);
    if (this.#lanes.get(lane.endpointId) === lane) this.#lanes.delete(lane.endpointId);
  }

  #tellIdle(): void {
    if (this.#shares.total === 0 && this.#looks === 0) this.#idle?.resolve();
  }
}
