import type { Db, Transaction } from '../../db.server.ts';
import type { Message } from '../../texts/message.ts';
import { storedError } from '../stored-error.ts';

/** The newest failed attempt of an endpoint. */
export interface LastError {
  endpointId: string;
  at: Date;
  /** Null when no answer came. */
  statusCode: number | null;
  error: Message;
}

/** So many of the newest attempts are looked at; 3 ms if none of them failed. */
const NEWEST = 5_000;

/**
 * The last error of each of the endpoints that had one among its newest attempts, or else in the days
 * that are summed up. Only those and ten minutes of attempts are read, however many succeeded since.
 */
export async function lastErrors(
  db: Db | Transaction,
  shopId: number,
  endpointIds: string[],
): Promise<LastError[]> {
  const rows = await db.$queryRaw<(Omit<LastError, 'error'> & { error: string })[]>`
    SELECT id AS "endpointId", last.started_at AS "at", last.status_code AS "statusCode", last.error
      FROM unnest(${endpointIds}::text[]) AS id
     CROSS JOIN LATERAL (
       SELECT max(bucket) AS bucket FROM endpoint_stats
        WHERE endpoint_id = id AND shop_id = ${shopId} AND succeeded < attempts) failing
     CROSS JOIN LATERAL (
       (SELECT * FROM (
          SELECT started_at, status_code, error FROM attempts
           WHERE endpoint_id = id AND shop_id = ${shopId}
           ORDER BY started_at DESC LIMIT ${NEWEST}) newest
         WHERE error IS NOT NULL ORDER BY started_at DESC LIMIT 1)
       UNION ALL
       (SELECT started_at, status_code, error FROM attempts
         WHERE endpoint_id = id AND shop_id = ${shopId} AND error IS NOT NULL
           AND started_at >= failing.bucket AND started_at < failing.bucket + interval '10 minutes'
         ORDER BY started_at DESC LIMIT 1)
       ORDER BY started_at DESC LIMIT 1) last`;
  return rows.map((row) => ({ ...row, error: storedError(row.error) }));
}
