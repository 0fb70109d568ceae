import type pg from 'pg';
import type { Target } from '../processes/producer.ts';
import { insertBacklog } from './backlog.ts';

const DELIVERIES = 5_000;

/**
 * What arrived yesterday, and the statistics that come with it. A database in use has both; an empty
 * one has the planner guess, and keep its guesses while the backlog comes in.
 */
export async function insertHistory(pool: pg.Pool, targets: readonly Target[]): Promise<void> {
  await insertBacklog(pool, targets, DELIVERIES);
  await pool.query(`
    UPDATE events SET occurred_at = occurred_at - interval '1 day';
    UPDATE deliveries SET
      status = 'succeeded', attempt_count = 1, created_at = created_at - interval '1 day',
      next_attempt_at = created_at, completed_at = created_at, delivered_at = created_at;
    INSERT INTO attempts
      (delivery_id, number, shop_id, endpoint_id, url, started_at, status_code, response_time_ms)
    SELECT d.id, 1, d.shop_id, d.endpoint_id, e.url, d.created_at, 200, 12
    FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id`);
  for (const table of ['events', 'deliveries', 'attempts', 'endpoints', 'shops']) {
    await pool.query(`VACUUM ANALYZE ${table}`);
  }
}
