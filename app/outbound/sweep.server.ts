import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db.server.ts';
import type { Log } from '../log.server.ts';
import type { DeliveryJob, DeliveryQueue } from './delivery-queue.ts';

export interface SweepDeps {
  db: Db;
  queue: DeliveryQueue;
  log: Log;
}

const EVERY_MS = 5_000;
/** Seconds that a due delivery is left to the usual way, dispatch or a delayed job, before it is missed. */
const GRACE_S = 3;
const PAGE = 1_000;
/** With so many jobs waiting the queue has plainly not been lost: what is missing can wait its turn. */
const LONG_QUEUE = 5_000;

/**
 * Puts back on the queue whatever is due and that nobody is at: a web process killed after the
 * commit, a worker killed under way, a Redis that came back empty. What is on the queue already stays
 * there once, so that several workers can sweep at the same time. Answers how many it found.
 */
export async function sweep({ db, queue, log }: SweepDeps): Promise<number> {
  let found = 0;
  let after: Place = { dueAt: new Date(0), deliveryId: '' };
  for (;;) {
    const due = await findDue(db, after);
    if (due.length > 0)
      await queue.add(due.map(({ deliveryId, attempt }) => ({ deliveryId, attempt })));
    found += due.length;
    const last = due.at(-1);
    if (!last || due.length < PAGE || (await queue.countWaiting()) > LONG_QUEUE) break;
    after = last;
  }
  if (found > 0) log.info({ found }, 'sweep');
  return found;
}

interface Place {
  dueAt: Date;
  deliveryId: string;
}

/**
 * One page of what is due, longest due first. Reads `deliveries_due_idx`: a few pages of disk when
 * nothing is, and all that waits for paused endpoints. Those are left out; what is left of removed and
 * disabled ones `deliver` gives up.
 */
async function findDue(db: Db, after: Place): Promise<(Place & DeliveryJob)[]> {
  return db.$queryRaw`
    SELECT d.id AS "deliveryId", d.attempt_count + 1 AS attempt, d.next_attempt_at AS "dueAt"
      FROM deliveries d
      JOIN endpoints e ON e.id = d.endpoint_id AND e.shop_id = d.shop_id
     WHERE d.status = 'pending'
       AND d.next_attempt_at < now() - make_interval(secs => ${GRACE_S}::float8)
       AND (d.next_attempt_at, d.id) > (${after.dueAt}::timestamptz, ${after.deliveryId})
       AND (d.lease_until IS NULL OR d.lease_until < now())
       AND (e.status <> 'paused' OR e.removed_at IS NOT NULL)
     ORDER BY d.next_attempt_at, d.id
     LIMIT ${PAGE}`;
}

/** Sweeps now and then every 5 s. Trouble is logged and the next round tried; `stop` waits for the current one. */
export function startSweeping(deps: SweepDeps): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const rounds = (async () => {
    while (!stopped.signal.aborted) {
      await sweep(deps).catch((error: unknown) => deps.log.warn({ err: error }, 'sweep failed'));
      await sleep(EVERY_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await rounds;
    },
  };
}
