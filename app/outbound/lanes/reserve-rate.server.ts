import type { Pool } from 'pg';

const RESERVE = `
  UPDATE lanes
     SET rate_next_at = greatest(coalesce(rate_next_at, now()), now()) + make_interval(secs => $3)
   WHERE endpoint_id = $1 AND holder = $2
  RETURNING extract(epoch FROM rate_next_at - now())::float8 * 1000 AS "waitMs"`;

/**
 * Marks the time that `count` deliveries take up of an endpoint that takes so many a minute, before they
 * leave: evenly spread, whoever sends the next. Answers the milliseconds until then, or null when the
 * lane is not `holder`'s any more.
 */
export async function reserveRate(
  pool: Pool,
  { endpointId, holder }: { endpointId: string; holder: string },
  { count, perMinute }: { count: number; perMinute: number },
): Promise<number | null> {
  const { rows } = await pool.query<{ waitMs: number }>({
    name: 'reserve-rate',
    text: RESERVE,
    values: [endpointId, holder, (count * 60) / perMinute],
  });
  return rows[0]?.waitMs ?? null;
}
