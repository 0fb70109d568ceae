import type { Pool } from 'pg';
import type { StoredHealth } from './lane-health.ts';

/** Only what changed is written: of an endpoint that is well nothing, ever. */
const SAVE = `
  WITH said AS (
    SELECT * FROM unnest($2::text[], $3::int[], $4::float8[], $5::float8[], $6::text[])
           AS s(endpoint_id, failures_in_row, failing_for_ms, open_for_ms, version)
  ), mine AS (
    SELECT l.endpoint_id FROM lanes l JOIN said s ON s.endpoint_id = l.endpoint_id
      JOIN endpoints e ON e.id = l.endpoint_id AND e.shop_id = l.shop_id
       AND e.updated_at::text = s.version
     WHERE l.holder = $1 ORDER BY l.endpoint_id FOR UPDATE OF l
  )
  UPDATE lanes l
     SET failures_in_row = s.failures_in_row,
         failing_since = now() - make_interval(secs => s.failing_for_ms / 1000),
         open_until = now() + make_interval(secs => s.open_for_ms / 1000)
    FROM said s JOIN mine ON mine.endpoint_id = s.endpoint_id
   WHERE l.endpoint_id = s.endpoint_id`;

/**
 * Stores how the endpoints of lanes that `holder` has are faring, unless they were changed since: one
 * that was enabled began anew.
 */
export async function saveHealth(
  pool: Pool,
  holder: string,
  changed: { endpointId: string; version: string; health: StoredHealth }[],
): Promise<void> {
  await pool.query({
    name: 'save-health',
    text: SAVE,
    values: [
      holder,
      changed.map(({ endpointId }) => endpointId),
      changed.map(({ health }) => health.failuresInRow),
      changed.map(({ health }) => health.failingForMs),
      changed.map(({ health }) => health.openForMs),
      changed.map(({ version }) => version),
    ],
  });
}
