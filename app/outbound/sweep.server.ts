import type { Pool } from 'pg';
import type { Log } from '../log.server.ts';
import type { DeliveryQueue } from './delivery-queue.ts';

export interface SweepDeps {
  pool: Pool;
  queue: DeliveryQueue;
  /** Wakes an endpoint in this process, without the queue. */
  wakeHere: (endpointId: string) => void;
  log: Log;
}

export const SWEEP_EVERY_MS = 5_000;
/** Seconds that a due delivery is left to the usual way, a wake-up, before it is missed. */
const GRACE_S = 3;

/**
 * The endpoints that something waits for, one step of the recursion each, off `deliveries_lane_idx`:
 * however much waits for each. Left out are those whose deliveries are to wait, and those that a worker
 * is at. Moments further ahead than there can be are of a clock that was set back since.
 */
const FORGOTTEN = `
  WITH RECURSIVE waiting (endpoint_id) AS (
    (SELECT endpoint_id FROM deliveries WHERE status = 'pending' ORDER BY endpoint_id LIMIT 1)
    UNION ALL
    SELECT (SELECT d.endpoint_id FROM deliveries d
             WHERE d.status = 'pending' AND d.endpoint_id > w.endpoint_id
             ORDER BY d.endpoint_id LIMIT 1)
      FROM waiting w WHERE w.endpoint_id IS NOT NULL
  )
  SELECT e.id
    FROM waiting w
    JOIN endpoints e ON e.id = w.endpoint_id
    JOIN shops s ON s.id = e.shop_id
    LEFT JOIN lanes l ON l.endpoint_id = e.id
   WHERE (e.removed_at IS NOT NULL OR e.status = 'disabled'
          OR (e.status = 'enabled' AND s.uninstalled_at IS NULL
              AND (l.open_until IS NULL OR l.open_until < now() OR l.open_until > now() + interval '6 minutes')))
     AND (l.held_until IS NULL OR l.held_until < now() OR l.held_until > now() + interval '20 seconds')
     AND EXISTS (SELECT 1 FROM deliveries d
                  WHERE d.endpoint_id = e.id AND d.shop_id = e.shop_id AND d.status = 'pending'
                    AND d.next_attempt_at < now() - make_interval(secs => $1))`;

/**
 * Wakes every endpoint that has deliveries due and that nobody looks after: a web process killed after
 * the commit, a worker killed under way, a Redis that came back empty. An endpoint that is on the queue
 * already is there once, so that several workers can sweep at the same time. Answers how many it found.
 */
export async function sweep({ pool, queue, wakeHere, log }: SweepDeps): Promise<number> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'sweep',
    text: FORGOTTEN,
    values: [GRACE_S],
  });
  if (rows.length > 0) {
    const endpointIds = rows.map(({ id }) => id);
    log.info({ endpoints: endpointIds.length }, 'sweep');
    try {
      await queue.wake(endpointIds);
    } catch (error) {
      log.warn({ err: error }, 'the queue cannot be reached; delivering without it');
      for (const endpointId of endpointIds) wakeHere(endpointId);
    }
  }
  return rows.length;
}
