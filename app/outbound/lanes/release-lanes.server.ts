import type { Pool } from 'pg';

export interface ReleasedLane {
  endpointId: string;
  /** Milliseconds until something in it is due, 0 or less: already; null when nothing waits. */
  nextDueMs: number | null;
  /** Somebody was turned away from it. */
  wanted: boolean;
}

/** Rows are locked in the order in which `takeLanes` does. */
const RELEASE = `
  WITH relaxed AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
  mine AS (
    SELECT l.endpoint_id, l.wanted FROM relaxed, lanes l
     WHERE l.endpoint_id = ANY ($1::text[]) AND l.holder = $2 AND ($3 OR NOT l.wanted)
     ORDER BY l.endpoint_id FOR UPDATE OF l
  )
  UPDATE lanes l SET holder = NULL, held_until = NULL, wanted = false
    FROM mine WHERE l.endpoint_id = mine.endpoint_id
  RETURNING l.endpoint_id AS "endpointId", mine.wanted, (
    SELECT extract(epoch FROM d.next_attempt_at - now())::float8 * 1000 FROM deliveries d
     WHERE d.endpoint_id = l.endpoint_id AND d.shop_id = l.shop_id AND d.status = 'pending'
     ORDER BY d.next_attempt_at LIMIT 1
  ) AS "nextDueMs"`;

/**
 * Lets lanes go and tells when they are needed next. Those that somebody was turned away from meanwhile
 * it lets go only `forGood`, and leaves out otherwise: there is more in them.
 */
export async function releaseLanes(
  pool: Pool,
  holder: string,
  { endpointIds, forGood }: { endpointIds: string[]; forGood: boolean },
): Promise<ReleasedLane[]> {
  const { rows } = await pool.query<ReleasedLane>({
    name: 'release-lanes',
    text: RELEASE,
    values: [endpointIds, holder, forGood],
  });
  return rows;
}
