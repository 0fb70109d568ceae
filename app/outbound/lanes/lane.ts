import { breakerOf, WELL, type LaneHealth } from './lane-health.ts';
import type { DueDelivery } from './find-due.server.ts';
import type { EndpointFacts } from './take-lanes.server.ts';

/** Deliveries of one endpoint under way at once, whatever there is to do: its share of us, and ours of it. */
export const MOST_IN_FLIGHT = 20;

/** A look for a few is as dear as one for many: room for fewer waits for more of it. */
export const WORTH_A_LOOK = 8;

const BEGINNING = { dueAt: new Date(0), id: '' };

/** What this process knows of a lane that it holds, or wants to. Moments are of its monotonic clock, in ms. */
export class Lane {
  readonly endpointId: string;
  endpoint: EndpointFacts | null = null;
  health: LaneHealth = WELL;
  /** The rate limit lets nothing leave before this moment. */
  rateOpensAt = 0;
  /** When somebody last said that there may be something in it. */
  wokenAt = Number.NEGATIVE_INFINITY;
  /** Deliveries under way, or made and not yet recorded. */
  readonly busy = new Set<string>();
  /** The place to go on from. */
  after = BEGINNING;
  /** As far as we know it is ours, though perhaps not for long enough to begin something. */
  mine = false;
  /** The last look left some behind. */
  more = false;
  /** Being looked at, or being let go: one of these at a time. */
  occupied = false;
  /** Its endpoint is being turned off. */
  turningOff: Promise<void> | undefined;
  /** Being renewed, which is no time to let it go. */
  renewing = false;
  /** When it is to be looked at again by itself. */
  timer: { at: number; handle: NodeJS.Timeout } | undefined;
  /** Before this moment an attempt can begin and be recorded while the lane is surely ours. */
  #startUntil = 0;

  constructor(endpointId: string) {
    this.endpointId = endpointId;
  }

  /** 0 until its endpoint was read. */
  get shopId(): number {
    return this.endpoint?.shopId ?? 0;
  }

  /** Whether an attempt can begin now. */
  held(now: number): boolean {
    return now < this.#startUntil;
  }

  keep(endpoint: EndpointFacts, startUntil: number): void {
    this.endpoint = endpoint;
    this.mine = true;
    this.#startUntil = startUntil;
  }

  /** It is somebody else's, or nobody's. */
  lose(): void {
    this.#startUntil = 0;
    this.mine = false;
    this.goBack();
    this.more = false;
  }

  /** How its endpoint is has changed: it has to be read anew before anything else leaves. */
  renewSoon(): void {
    this.#startUntil = 0;
  }

  /** Whether its endpoint takes deliveries. */
  isOpen(): boolean {
    const { endpoint } = this;
    return endpoint?.status === 'enabled' && !endpoint.removed && !endpoint.uninstalled;
  }

  /** Whether its endpoint never takes what is in it. */
  closedForGood(): boolean {
    const { endpoint } = this;
    return endpoint !== null && (endpoint.removed || endpoint.status === 'disabled');
  }

  isIdle(): boolean {
    return this.busy.size === 0 && !this.occupied && !this.renewing;
  }

  /** How many more deliveries may leave. */
  room(now: number): number {
    if (!this.isOpen() || !this.held(now) || now < this.rateOpensAt) return 0;
    return Math.max(Math.min(this.#most(now) - this.busy.size, this.#atOnceByRate()), 0);
  }

  /** So much room has the next look wait no longer for those under way. */
  get worthALook(): number {
    return this.endpoint?.rateLimitPerMinute ? 1 : WORTH_A_LOOK;
  }

  /** Milliseconds for which rate limit or circuit breaker let nothing leave. */
  heldBackFor(now: number): number {
    return Math.max(Math.max(this.health.openUntil ?? 0, this.rateOpensAt) - now, 0);
  }

  /** The next look begins behind these, or at the beginning when they were all there is. */
  passed(found: DueDelivery[], asked: number): void {
    const last = found.at(-1);
    this.more = last !== undefined && found.length >= asked;
    this.after = last && this.more ? { dueAt: last.dueAt, id: last.id } : BEGINNING;
  }

  /** Those under way that the next look would find again: none lies behind the place to go on from. */
  findable(): string[] {
    return this.after === BEGINNING ? [...this.busy] : [];
  }

  /** The next look begins at the beginning: what was committed late is not found from behind it. */
  goBack(): void {
    this.after = BEGINNING;
  }

  #most(now: number): number {
    switch (breakerOf(this.health, now)) {
      case 'closed':
        return MOST_IN_FLIGHT;
      case 'half-open':
        return 1;
      case 'open':
        return 0;
    }
  }

  /** Spread evenly, a tenth of a second's worth in one go. */
  #atOnceByRate(): number {
    const perMinute = this.endpoint?.rateLimitPerMinute;
    return perMinute ? Math.max(Math.floor(perMinute / 600), 1) : Infinity;
  }
}
