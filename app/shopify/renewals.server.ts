import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import { ShopifyUnreachable } from './admin-failure.server.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** How long what takes; milliseconds. */
interface Times {
  /** One renewal: a request to Shopify, or two, and what is stored of it. */
  hold: number;
  /** What is stored begins to be with so much of that left: it is through before somebody else begins. */
  toStore: number;
  /** The others wait for longer than one renewal, and then no more: somebody waits for their page. */
  wait: number;
}

const TIMES: Times = { hold: 10_000, toStore: 2_000, wait: 15_000 };
/** PostgreSQL: a lock was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Replacing the tokens of a shop: one at a time among all processes. */
export interface Renewals {
  /**
   * Runs what may replace a shop's tokens, once nobody else does. What it finds stored then is the newest.
   *
   * @throws {ShopifyUnreachable} it took too long, or the others did
   */
  run<T>(shop: string, renew: () => Promise<T>): Promise<T>;
  /** False in a renewal whose time was up: others may have newer tokens, so that its own are not stored. */
  mayStore(this: void): boolean;
}

/**
 * Shopify revokes a shop's tokens with each new pair. Of two processes that replace them at the same moment
 * the slower one would store a pair that is revoked already, and nothing could be asked of Shopify for that
 * shop until somebody opens the app. `pool` is for these locks alone: whoever waits for one, or holds one,
 * takes no connection that the work itself needs.
 */
export function openRenewals(pool: Pool, times: Times = TIMES): Renewals {
  const turns = new OneAtATime();
  const holding = new AsyncLocalStorage<Held>();
  return {
    run(shop, renew) {
      const waitUntil = performance.now() + times.wait;
      return turns.run(shop, () =>
        locked({ pool, shop, waitUntil, times }, (held) => {
          held.until = performance.now() + times.hold - times.toStore;
          return inTime(holding.run(held, renew), times.hold);
        }),
      );
    },
    mayStore() {
      const held = holding.getStore();
      return held === undefined || performance.now() < held.until;
    },
  };
}

/** A lock, until a moment of this process's monotonic clock, or until its connection is lost. */
interface Held {
  until: number;
}

interface Locking {
  pool: Pool;
  shop: string;
  waitUntil: number;
  times: Times;
}

/** The lock goes with its transaction, and so with its connection: a process that dies leaves none behind. */
async function locked<T>(locking: Locking, work: (held: Held) => Promise<T>): Promise<T> {
  const client = await locking.pool.connect().catch((error: unknown) => tooMany(error));
  const held: Held = { until: 0 };
  let broken: Error | undefined;
  const lose = (error: Error): void => {
    held.until = 0;
    broken = error;
  };
  // Nobody else listens to a connection that is lent out, and nothing is asked of it meanwhile.
  client.on('error', lose);
  try {
    await lock(client, locking);
    return await work(held);
  } finally {
    await client.query('ROLLBACK').catch(lose);
    client.off('error', lose);
    client.release(broken);
  }
}

async function lock(client: PoolClient, { shop, waitUntil, times }: Locking): Promise<void> {
  // To PostgreSQL 0 is for ever.
  const waitMs = Math.floor(waitUntil - performance.now());
  if (waitMs < 1) tooMany();
  await client.query('BEGIN');
  // A process that stands still loses it, too.
  const abandonedMs = times.hold + times.wait;
  await client.query(
    `SELECT set_config('lock_timeout', $1, true),
            set_config('idle_in_transaction_session_timeout', $2, true)`,
    [String(waitMs), String(abandonedMs)],
  );
  const lockOf = `SELECT pg_advisory_xact_lock(hashtext('renew tokens'), hashtext($1))`;
  await client.query(lockOf, [shop]).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE) {
      tooMany(error);
    }
    throw error;
  });
}

function tooMany(cause?: unknown): never {
  throw new ShopifyUnreachable('Others renew the shop’s token for too long.', { cause });
}

async function inTime<T>(renewal: Promise<T>, ms: number): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new ShopifyUnreachable('The shop’s token was not renewed in time.')),
    ms,
  );
  try {
    return await Promise.race([renewal, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
