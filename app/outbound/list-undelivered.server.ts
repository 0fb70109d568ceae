import type { Db } from '../db.server.ts';
import { COUNT_CAP, cappedCount } from './capped-count.ts';
import { storedError } from './stored-error.ts';
import type { UndeliveredEndpoint } from './undelivered-endpoint.ts';

/** Attempts of an endpoint in which its last error is looked for, the newest. */
const ATTEMPTS_READ = 200;

interface UndeliveredRow {
  id: string;
  name: string;
  status: UndeliveredEndpoint['status'];
  waiting: number;
  failed: number;
  oldest: Date;
  nextAttemptAt: Date | null;
  openUntil: Date | null;
  rateNextAt: Date | null;
  error: string | null;
  errorAt: Date | null;
}

/**
 * The endpoints that something has not arrived at, by the age of the oldest. Counts stop at the cap and
 * every other read at a few rows of an index, so that it takes no longer with 200,000 undelivered.
 * With more waiting than the cap, the oldest of those is the oldest of the ones counted.
 */
export async function listUndelivered(db: Db, shopId: number): Promise<UndeliveredEndpoint[]> {
  const rows = await db.$queryRaw<UndeliveredRow[]>`
    SELECT e.id, e.name, e.status::text AS status, waiting.count AS waiting, failed.count AS failed,
           least(waiting.oldest, first_failed.created_at) AS oldest, next.at AS "nextAttemptAt",
           CASE WHEN l.open_until > now() THEN l.open_until END AS "openUntil",
           CASE WHEN l.rate_next_at > now() THEN l.rate_next_at END AS "rateNextAt",
           last.error, last.started_at AS "errorAt"
      FROM endpoints e
      LEFT JOIN lanes l ON l.endpoint_id = e.id
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS count, min(created_at) AS oldest FROM (
         SELECT d.created_at FROM deliveries d
          WHERE d.endpoint_id = e.id AND d.status = 'pending' AND d.delivered_at IS NULL
          LIMIT ${COUNT_CAP + 1}::int) x) waiting
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS count FROM (
         SELECT FROM deliveries d
          WHERE d.endpoint_id = e.id AND d.status = 'failed' AND d.delivered_at IS NULL
          LIMIT ${COUNT_CAP + 1}::int) x) failed
      LEFT JOIN LATERAL (
        SELECT d.created_at FROM deliveries d
         WHERE d.endpoint_id = e.id AND d.status = 'failed' AND d.delivered_at IS NULL
         ORDER BY d.created_at, d.id LIMIT 1) first_failed ON true
      LEFT JOIN LATERAL (
        SELECT d.next_attempt_at AS at FROM deliveries d
         WHERE d.endpoint_id = e.id AND d.status = 'pending' AND d.next_attempt_at > now()
         ORDER BY d.next_attempt_at LIMIT 1) next ON true
      LEFT JOIN LATERAL (
        SELECT a.error, a.started_at FROM (
          SELECT error, started_at FROM attempts
           WHERE endpoint_id = e.id ORDER BY started_at DESC LIMIT ${ATTEMPTS_READ}::int) a
         WHERE a.error IS NOT NULL ORDER BY a.started_at DESC LIMIT 1) last ON true
     WHERE e.shop_id = ${shopId} AND e.removed_at IS NULL AND waiting.count + failed.count > 0
     ORDER BY oldest, e.id`;
  return rows.map(({ error, errorAt, waiting, failed, ...endpoint }) => ({
    ...endpoint,
    waiting: cappedCount(waiting),
    failed: cappedCount(failed),
    lastError: error !== null && errorAt ? { error: storedError(error), at: errorAt } : null,
  }));
}
