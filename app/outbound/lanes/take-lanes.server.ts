import type { Pool } from 'pg';
import type { EndpointStatus } from '../endpoint.ts';
import type { ScheduleName } from '../retry.ts';
import { LONGEST_OPEN_MS, type StoredHealth } from './lane-health.ts';

/**
 * Seconds for which a lane is its holder's: the 10 s of an exchange, and 5 s to renew it before and to
 * record the outcome after. What a killed worker held is free again after them.
 */
export const LEASE_S = 15;

/** What an attempt needs to know of the endpoint it goes to. */
export interface EndpointFacts {
  shopId: number;
  url: string;
  status: EndpointStatus;
  removed: boolean;
  /** The shop has removed the app. */
  uninstalled: boolean;
  schedule: ScheduleName;
  rateLimitPerMinute: number | null;
  secretSealed: string | null;
  /** Null unless a rotation overlaps at this moment. */
  previousSecretSealed: string | null;
  /** The merchant's own headers; null when there are none. */
  headersSealed: string | null;
  /** Tells one state of the endpoint from the next. */
  version: string;
}

export interface TakenLane {
  endpointId: string;
  /** False: another worker holds it, and was told that there is more. */
  held: boolean;
  endpoint: EndpointFacts;
  health: StoredHealth;
  /** Milliseconds until the rate limit lets one leave; 0 or less: now. */
  rateWaitMs: number;
}

type Row = EndpointFacts & StoredHealth & Pick<TakenLane, 'endpointId' | 'held' | 'rateWaitMs'>;

/** One that is held for longer than a lease was taken before the database's clock was set back. */
const FREE = `l.holder = $2 OR l.holder IS NULL OR l.held_until < now()
              OR l.held_until > EXCLUDED.held_until + interval '5 seconds'`;

/**
 * Of several workers that want a lane one gets it: a row lock decides. Sorted, so that two that want
 * the same ones never wait for each other. The commit is not waited for on disk: a server that loses
 * power forgets who held what, and nobody holds anything any more.
 */
const TAKE = `
  WITH relaxed AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
  asked AS (
    SELECT e.*, s.uninstalled_at IS NOT NULL AS uninstalled
      FROM relaxed, unnest($1::text[]) AS a(id)
      JOIN endpoints e ON e.id = a.id COLLATE "C"
      JOIN shops s ON s.id = e.shop_id
  ), taken AS (
    INSERT INTO lanes AS l (endpoint_id, shop_id, holder, held_until)
    SELECT id, shop_id, $2, now() + make_interval(secs => $3) FROM asked ORDER BY id
    ON CONFLICT (endpoint_id) DO UPDATE
       SET holder = CASE WHEN ${FREE} THEN EXCLUDED.holder ELSE l.holder END,
           held_until = CASE WHEN ${FREE} THEN EXCLUDED.held_until ELSE l.held_until END,
           wanted = NOT (${FREE})
    RETURNING l.*
  )
  SELECT t.endpoint_id AS "endpointId", t.holder = $2 AS held,
         t.failures_in_row AS "failuresInRow",
         extract(epoch FROM now() - t.failing_since)::float8 * 1000 AS "failingForMs",
         CASE WHEN t.open_until IS NOT NULL
              THEN least(extract(epoch FROM t.open_until - now())::float8 * 1000, ${LONGEST_OPEN_MS}) END
           AS "openForMs",
         CASE WHEN t.rate_next_at IS NULL THEN 0
              ELSE least(extract(epoch FROM t.rate_next_at - now())::float8 * 1000, 60000) END
           AS "rateWaitMs",
         a.shop_id AS "shopId", a.url, a.status::text AS status,
         a.removed_at IS NOT NULL AS removed, a.uninstalled, a.schedule::text AS schedule,
         a.rate_limit_per_minute AS "rateLimitPerMinute", a.secret_sealed AS "secretSealed",
         CASE WHEN a.previous_secret_until > now() THEN a.previous_secret_sealed END
           AS "previousSecretSealed",
         a.headers_sealed AS "headersSealed", a.updated_at::text AS version
    FROM taken t JOIN asked a ON a.id = t.endpoint_id`;

/**
 * Takes lanes, or renews those that `holder` has, and tells how their endpoints are now. Endpoints that
 * are not there are left out.
 */
export async function takeLanes(
  pool: Pool,
  holder: string,
  endpointIds: string[],
): Promise<TakenLane[]> {
  const { rows } = await pool.query<Row>({
    name: 'take-lanes',
    text: TAKE,
    values: [endpointIds, holder, LEASE_S],
  });
  return rows.map(
    ({ endpointId, held, rateWaitMs, failuresInRow, failingForMs, openForMs, ...endpoint }) => ({
      endpointId,
      held,
      rateWaitMs,
      endpoint,
      health: { failuresInRow, failingForMs, openForMs },
    }),
  );
}
