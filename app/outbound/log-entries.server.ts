import type { Db } from '../db.server.ts';
import type { LogPlace } from './log-cursor.ts';
import type { LastAttempt, LogEntry } from './log-entry.ts';
import { storedError } from './stored-error.ts';

type EntryRow = Omit<LogEntry, 'last'> &
  Pick<LastAttempt, 'statusCode'> & {
    responseTimeMs: number | null;
    error: string | null;
  };

/** The deliveries at some places, in the order of those, in one statement. */
export async function readEntries(
  db: Db,
  shopId: number,
  places: readonly LogPlace[],
): Promise<LogEntry[]> {
  if (places.length === 0) return [];
  const rows = await db.$queryRaw<EntryRow[]>`
    SELECT d.id, d.event_id AS "eventId", d.event_type AS "eventType", event.quote_id AS "quoteId",
           d.endpoint_id AS "endpointId", endpoint.name AS "endpointName",
           CASE WHEN d.status = 'pending' AND endpoint.status <> 'enabled' THEN 'paused'
                ELSE d.status::text END AS status,
           d.created_at AS "createdAt", d.attempt_count AS "attemptCount",
           CASE WHEN d.status = 'pending' AND endpoint.status = 'enabled'
                THEN d.next_attempt_at END AS "nextAttemptAt",
           last.status_code AS "statusCode", last.response_time_ms AS "responseTimeMs", last.error
    FROM unnest(${places.map(({ id }) => id)}::text[]) WITH ORDINALITY AS place (id, position)
    JOIN deliveries d ON d.id = place.id AND d.shop_id = ${shopId}
    JOIN events event ON event.id = d.event_id
    JOIN endpoints endpoint ON endpoint.id = d.endpoint_id
    LEFT JOIN LATERAL (
      SELECT status_code, response_time_ms, error FROM attempts
      WHERE delivery_id = d.id ORDER BY number DESC LIMIT 1
    ) last ON true
    ORDER BY place.position`;
  return rows.map(({ statusCode, responseTimeMs, error, ...entry }) => ({
    ...entry,
    last:
      responseTimeMs === null ? null : { statusCode, responseTimeMs, error: storedError(error) },
  }));
}
