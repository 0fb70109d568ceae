import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Arrival } from './arrival.ts';
import { ArrivalLog } from './arrival-log.ts';
import type { Behaviour } from './behaviour.ts';
import { describe, type Delivery } from './delivery.ts';
import { EndpointBook } from './endpoint-book.ts';
import { judge } from './verify.ts';

/** What can happen: a delivery arrived, or everything known is to be looked at anew. */
interface InboxEvents {
  delivery: [Delivery];
  changed: [];
}

/** Everything the receiver has got and was told. */
export class Inbox extends EventEmitter<InboxEvents> {
  readonly endpoints: EndpointBook;
  readonly #log: ArrivalLog;

  constructor(dir: string) {
    super();
    // One listener for each open page and each program that waits.
    this.setMaxListeners(0);
    mkdirSync(dir, { recursive: true });
    this.endpoints = new EndpointBook(dir);
    this.#log = new ArrivalLog(dir);
    for (const { endpoint } of this.#log.all) this.endpoints.know(endpoint);
  }

  /** Oldest first; judged by the secrets known now. */
  deliveries(): Delivery[] {
    return this.#log.all.map((arrival) => this.#judged(arrival));
  }

  receive(request: Omit<Arrival, 'sequence'>): void {
    const isNew = this.endpoints.know(request.endpoint);
    const delivery = this.#judged(this.#log.add(request));
    this.emit('delivery', delivery);
    if (isNew) this.emit('changed');
  }

  /** From now on, and for what has arrived before, this secret does too. */
  addSecret(endpoint: string, secret: string): void {
    this.endpoints.addSecret(endpoint, secret);
    this.emit('changed');
  }

  setBehaviour(endpoint: string, behaviour: Behaviour): void {
    this.endpoints.setBehaviour(endpoint, behaviour);
    this.emit('changed');
  }

  clear(): void {
    this.#log.clear();
    this.emit('changed');
  }

  /** The first delivery that fits, whether it is there already or arrives; null after the time. */
  waitFor(fits: (delivery: Delivery) => boolean, timeoutMs: number): Promise<Delivery | null> {
    return new Promise((resolve) => {
      const settle = (found: Delivery | null): void => {
        clearTimeout(timer);
        this.off('delivery', look);
        this.off('changed', lookAtAll);
        resolve(found);
      };
      const look = (delivery: Delivery): void => {
        if (fits(delivery)) settle(delivery);
      };
      const lookAtAll = (): void => {
        const found = this.deliveries().find(fits);
        if (found) settle(found);
      };
      const timer = setTimeout(() => settle(null), timeoutMs);
      this.on('delivery', look);
      this.on('changed', lookAtAll);
      lookAtAll();
    });
  }

  #judged(arrival: Arrival): Delivery {
    return describe(arrival, judge(arrival, this.endpoints.secretsOf(arrival.endpoint)));
  }
}
