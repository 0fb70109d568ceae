import type { Pool } from 'pg';
import type { Message } from '../../texts/message.ts';

/** What becomes of a delivery after an attempt; `delayMs` until the next one, if there is to be one. */
export type Verdict = { status: 'succeeded' | 'failed' } | { status: 'pending'; delayMs: number };

/** An attempt that was made, as it is written down. */
export interface MadeAttempt {
  deliveryId: string;
  /** 1-based */
  number: number;
  shopId: number;
  endpointId: string;
  url: string;
  startedAt: Date;
  statusCode: number | null;
  responseTimeMs: number;
  /** Stored as the JSON text it goes in (stored-error.ts). */
  error: Message | null;
  /** A JSON object, values that are secret masked. */
  requestHeaders: string;
  responseBody: string | null;
  /** Of the run that it was made in. */
  attemptsBefore: number;
  verdict: Verdict;
}

/**
 * The attempts and their deliveries' new states in one statement, so that there is never one without
 * the other. It writes what the lane's holder says and nobody else, and each attempt once. A delivery
 * given up under way, because its endpoint was removed or turned off, stays so, unless it arrived; one
 * that was sent again under way goes on in its new run. Somebody who holds a row for long has one batch
 * fail, after half a second, and its attempts are then recorded one by one.
 */
const RECORD = `
  WITH impatient AS MATERIALIZED (SELECT set_config('lock_timeout', '500', true)),
  made AS (
    SELECT m.* FROM impatient, json_to_recordset($2)
           AS m(delivery_id text, number int, shop_id int, endpoint_id text, url text,
                started_at timestamptz, status_code int, response_time_ms int, error text,
                request_headers text, response_body text, verdict text, delay_ms float8, attempts_before int)
      JOIN lanes l ON l.endpoint_id = m.endpoint_id COLLATE "C" AND l.holder = $1
  ), settled AS (
    UPDATE deliveries d
       SET attempt_count = m.number,
           status = CASE WHEN m.verdict <> 'succeeded'
                          AND (d.status <> 'pending' OR d.attempts_before <> m.attempts_before)
                         THEN d.status ELSE m.verdict::delivery_status END,
           next_attempt_at = CASE WHEN m.verdict = 'pending' AND d.attempts_before = m.attempts_before
                                  THEN now() + make_interval(secs => m.delay_ms / 1000)
                                  ELSE d.next_attempt_at END,
           completed_at = CASE WHEN m.verdict = 'pending' OR (m.verdict = 'failed' AND d.attempts_before <> m.attempts_before)
                               THEN d.completed_at ELSE now() END,
           delivered_at = CASE WHEN m.verdict = 'succeeded' THEN coalesce(d.delivered_at, now())
                               ELSE d.delivered_at END
      FROM made m
     WHERE d.id = m.delivery_id COLLATE "C" AND d.shop_id = m.shop_id
       AND d.attempt_count = m.number - 1
    RETURNING m.*
  )
  INSERT INTO attempts (delivery_id, number, shop_id, endpoint_id, url, started_at, status_code,
                        response_time_ms, error, request_headers, response_body)
  SELECT delivery_id, number, shop_id, endpoint_id, url, started_at, status_code,
         response_time_ms, error, request_headers, response_body
    FROM settled
  RETURNING delivery_id AS "deliveryId"`;

/**
 * Writes attempts down and answers the deliveries of those that were. What is missing was made by
 * somebody who holds the lane no longer: then somebody else's attempt counts.
 */
export async function recordOutcomes(
  pool: Pool,
  holder: string,
  made: MadeAttempt[],
): Promise<Set<string>> {
  const { rows } = await pool.query<{ deliveryId: string }>({
    name: 'record-outcomes',
    text: RECORD,
    values: [holder, JSON.stringify(made.map(asRow))],
  });
  return new Set(rows.map(({ deliveryId }) => deliveryId));
}

/** Rows go as one JSON text: escaping the text of an array took a sixth of what a delivery allocates. */
function asRow({ verdict, ...made }: MadeAttempt) {
  return {
    delivery_id: made.deliveryId,
    number: made.number,
    shop_id: made.shopId,
    endpoint_id: made.endpointId,
    url: made.url,
    started_at: made.startedAt,
    status_code: made.statusCode,
    response_time_ms: made.responseTimeMs,
    error: made.error,
    request_headers: made.requestHeaders,
    response_body: made.responseBody,
    verdict: verdict.status,
    delay_ms: verdict.status === 'pending' ? verdict.delayMs : 0,
    attempts_before: made.attemptsBefore,
  };
}

/** Whether this very attempt is written down, though nobody heard of it: its connection broke after the commit. */
export async function wasRecorded(
  pool: Pool,
  { deliveryId, number, shopId, startedAt }: MadeAttempt,
): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT 1 FROM attempts
      WHERE delivery_id = $1 AND number = $2 AND shop_id = $3 AND started_at = $4`,
    [deliveryId, number, shopId, startedAt],
  );
  return rows.length > 0;
}
