import type { Db } from '../db.server.ts';
import { inEnglish } from '../texts/english.server.ts';
import type { ExportLine } from './export-line.ts';
import type { LogPlace } from './log-cursor.ts';
import type { LogFilter } from './log-filter.ts';
import { findPlaces } from './log-places.server.ts';
import { storedError } from './stored-error.ts';

/** Deliveries in one batch: a megabyte or two, whatever the log's size. */
const BATCH = 1_000;

/** Everything in the log that a filter matches, newest first, in batches. Whoever stops reading stops the reading. */
export async function* exportLog(
  db: Db,
  shopId: number,
  filter: LogFilter,
): AsyncGenerator<ExportLine[], void, undefined> {
  let beyond: LogPlace | null = null;
  do {
    const places: LogPlace[] = await findPlaces(
      db,
      { shopId, filter },
      { beyond, towards: 'older', limit: BATCH },
    );
    if (places.length > 0) yield await readLines(db, shopId, places);
    beyond = places.length === BATCH ? (places.at(-1) ?? null) : null;
  } while (beyond !== null);
}

async function readLines(db: Db, shopId: number, places: LogPlace[]): Promise<ExportLine[]> {
  const lines = await db.$queryRaw<ExportLine[]>`
    SELECT d.created_at AS "createdAt", d.event_type AS "eventType", event.quote_id AS "quoteId",
           endpoint.name AS "endpointName", d.endpoint_id AS "endpointId", d.id AS "deliveryId",
           d.event_id AS "eventId",
           CASE WHEN d.status = 'pending' AND endpoint.status <> 'enabled' THEN 'paused'
                ELSE d.status::text END AS status,
           a.number AS attempt, a.started_at AS "startedAt", a.url, a.status_code AS "statusCode",
           a.response_time_ms AS "responseTimeMs", a.error, a.response_body AS "responseBody"
    FROM unnest(${places.map(({ id }) => id)}::text[]) WITH ORDINALITY AS place (id, position)
    JOIN deliveries d ON d.id = place.id AND d.shop_id = ${shopId}
    JOIN events event ON event.id = d.event_id
    JOIN endpoints endpoint ON endpoint.id = d.endpoint_id
    LEFT JOIN attempts a ON a.delivery_id = d.id
    ORDER BY place.position, a.number`;
  return lines.map((line) => ({
    ...line,
    error: line.error === null ? null : inEnglish(storedError(line.error)),
  }));
}
