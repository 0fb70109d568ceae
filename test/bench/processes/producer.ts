import pg from 'pg';
import { db } from '#app/db.server.ts';
import { env } from '#app/env.server.ts';
import { dispatch } from '#app/outbound/dispatch.server.ts';
import { appendEvent } from '#app/outbound/outbox.server.ts';
import { openDeliveryQueue } from '#app/queue.server.ts';
import { nowMs } from '../clock.ts';
import { quoteCreatedData } from '../quote-created.ts';
import { atRate } from './at-rate.ts';
import { prepare, rawConnections, rawPost, type RawMessage } from './raw-posts.ts';
import { serve } from './serve.ts';

/** What commits events, in a process of its own as the web is. */

/** An endpoint that an event goes to, and whose it is. */
export interface Target {
  shop: { id: number; domain: string };
  endpointId: string;
}

/** Events for each of the targets in turn. */
export interface Stream {
  targets: Target[];
  perSecond: number;
  seconds: number;
}

/** Deliveries and when the transaction that made each was known to be committed, by `nowMs`. */
export interface Produced {
  deliveryIds: string[];
  committedAt: number[];
}

/** Raw posts by id, and when the transaction before each began. */
export interface FloorSamples {
  ids: string[];
  startedAt: number[];
}

export type ProducerApi = typeof api;

/** A machine that stands still for seconds makes figures worse; it need not end ten minutes of them. */
const PATIENT = { maxWait: 30_000, timeout: 30_000 };

const settings = env();
const queue = openDeliveryQueue({
  databaseUrl: settings.DATABASE_URL,
  redisUrl: settings.REDIS_URL,
  onError: (error) => console.error(error),
});
let events = 0;
let floors = 0;

const api = {
  wake: (endpointIds: string[]) => queue.wake(endpointIds),

  /** Commits and dispatches, as many a second as asked for, however long one takes. */
  async produce({ targets, ...rate }: Stream): Promise<Produced> {
    const produced: Produced = { deliveryIds: [], committedAt: [] };
    await atRate(rate, async (index) => {
      const target = targets[index % targets.length];
      if (!target) throw new Error('There is nobody to send to.');
      const { deliveryIds, endpointIds } = await commit(target);
      const committedAt = nowMs();
      await dispatch(queue, endpointIds);
      for (const id of deliveryIds) {
        produced.deliveryIds.push(id);
        produced.committedAt.push(committedAt);
      }
    });
    return produced;
  },

  /** The least that could be done instead of an event: one row committed, then one raw POST. */
  async floor({ message, ...rate }: Omit<Stream, 'targets'> & { message: RawMessage }) {
    const samples: FloorSamples = { ids: [], startedAt: [] };
    const client = new pg.Client(settings.DATABASE_URL);
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS bench_floor (id text PRIMARY KEY)');
    const agent = rawConnections(null);
    const prepared = prepare(message);
    await atRate(rate, async () => {
      floors += 1;
      const id = `floor_${floors}`;
      samples.ids.push(id);
      samples.startedAt.push(nowMs());
      await client.query('INSERT INTO bench_floor VALUES ($1)', [id]);
      await rawPost(agent, prepared, id);
    });
    await agent.close();
    await client.end();
    return samples;
  },
};

serve(api);

function commit({ shop, endpointId }: Target) {
  events += 1;
  const data = quoteCreatedData(events);
  return db.$transaction(
    (tx) =>
      appendEvent(tx, {
        shop,
        quoteId: null,
        type: 'quote.created',
        sequence: null,
        occurredAt: new Date(),
        data,
        endpointId,
      }),
    PATIENT,
  );
}
