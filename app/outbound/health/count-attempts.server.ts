import { Prisma } from '@prisma/client';
import { CLASS_BOUNDS } from './response-times.ts';

/**
 * A query that sums attempts up by ten minutes: rows (endpointId, shopId, start, attempts, succeeded,
 * responseTimes), for the stretches that have any. `wanted` is a query of rows (endpoint_id, shop_id,
 * since, until), one an endpoint. It reads the attempts of that time off their index (endpoint_id,
 * started_at), and nothing else. Empty classes are added as rows of 0: a join with them is planned as
 * a loop in a loop, 5 s for a week.
 */
export function countAttempts(wanted: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH counted AS MATERIALIZED (
      SELECT w.endpoint_id, w.shop_id, a.* FROM (${wanted}) w
       CROSS JOIN LATERAL (
         SELECT date_bin('10 minutes', started_at, timestamptz 'epoch') AS bucket,
                width_bucket(response_time_ms, ${[...CLASS_BOUNDS]}::int[]) AS class,
                count(*) AS attempts, count(*) FILTER (WHERE error IS NULL) AS succeeded
           FROM attempts
          WHERE endpoint_id = w.endpoint_id AND shop_id = w.shop_id
            AND started_at >= w.since AND started_at < w.until
          GROUP BY 1, 2) a
    ), complete AS (
      SELECT * FROM counted
       UNION ALL
      SELECT endpoint_id, shop_id, bucket, generate_series(0, max(class)), 0, 0
        FROM counted GROUP BY 1, 2, 3
    ), classes AS (
      SELECT endpoint_id, shop_id, bucket, class,
             sum(attempts)::int AS attempts, sum(succeeded)::int AS succeeded
        FROM complete GROUP BY 1, 2, 3, 4
    )
    SELECT endpoint_id AS "endpointId", shop_id AS "shopId", bucket AS "start",
           sum(attempts)::int AS attempts, sum(succeeded)::int AS succeeded,
           array_agg(attempts ORDER BY class) AS "responseTimes"
      FROM classes GROUP BY 1, 2, 3`;
}
