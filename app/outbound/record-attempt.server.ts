import type { Db } from '../db.server.ts';
import { newId } from '../ids.ts';
import type { ClaimedDelivery } from './claim-delivery.server.ts';
import type { Outcome } from './exchange.server.ts';

/** What becomes of a delivery after an attempt; `delayMs` until the next one, if there is to be one. */
export type Verdict = { status: 'succeeded' | 'failed' } | { status: 'pending'; delayMs: number };

export interface FinishedAttempt {
  startedAt: Date;
  outcome: Outcome;
  verdict: Verdict;
}

/**
 * Writes the attempt and the delivery's new state in one statement, so that there is never one
 * without the other, and gives the lease back. Answers false, with nothing written, when the lease
 * was lost meanwhile: then somebody else's attempt counts.
 * A delivery given up under way, because its endpoint was removed or disabled, stays so, unless it arrived.
 */
export async function recordAttempt(
  db: Db,
  claimed: ClaimedDelivery,
  { startedAt, outcome, verdict }: FinishedAttempt,
): Promise<boolean> {
  const delayMs = verdict.status === 'pending' ? verdict.delayMs : 0;
  const written = await db.$executeRaw`
    WITH settled AS (
      UPDATE deliveries
         SET attempt_count = ${claimed.attempt},
             lease_id = NULL,
             lease_until = NULL,
             status = CASE WHEN status <> 'pending' AND ${verdict.status} <> 'succeeded' THEN status
                           ELSE ${verdict.status}::delivery_status END,
             next_attempt_at = CASE WHEN ${verdict.status} = 'pending'
                                    THEN now() + make_interval(secs => ${delayMs / 1_000}::float8)
                                    ELSE next_attempt_at END,
             completed_at = CASE WHEN ${verdict.status} = 'pending' THEN completed_at ELSE now() END
       WHERE id = ${claimed.id} AND shop_id = ${claimed.shopId} AND lease_id = ${claimed.leaseId}
      RETURNING id, shop_id, endpoint_id
    )
    INSERT INTO attempts (id, shop_id, delivery_id, endpoint_id, number, url, started_at,
                          status_code, response_time_ms, error, response_body)
    SELECT ${newId('attempt')}, shop_id, id, endpoint_id, ${claimed.attempt}::int, ${claimed.url},
           ${startedAt}::timestamptz, ${outcome.statusCode}::int, ${outcome.responseTimeMs}::int,
           ${outcome.error}, ${outcome.responseBody}
      FROM settled`;
  return written === 1;
}
