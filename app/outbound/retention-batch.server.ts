import { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import type { LogPlace } from './log-cursor.ts';

/** Which deliveries are to go. */
interface Batch {
  shopId: number;
  /** Those that came to an end before then. */
  before: Date;
  /** From there on, so that what has to stay is passed over once and not by every batch. */
  beyond: LogPlace | null;
  limit: number;
}

interface DeletedBatch {
  deleted: number;
  /** The newest that went; null when none did. */
  last: LogPlace | null;
}

/** Any number that nothing else in this database locks by. */
const LOCK = 5_109_371;

/**
 * Deletes the oldest ended deliveries of a shop, in one statement that is its own transaction. Null
 * when another process is deleting: the lock ends with the transaction, so a pool of connections
 * cannot keep it. Rows that somebody is changing, such as one that is being sent again, are left out.
 */
export async function deleteBatch(db: Db, batch: Batch): Promise<DeletedBatch | null> {
  const { shopId, beyond, limit } = batch;
  const before = batch.before.toISOString();
  const from = beyond
    ? Prisma.sql`AND (created_at, id) > (${beyond.createdAt.toISOString()}::timestamptz, ${beyond.id})`
    : Prisma.empty;
  const [outcome] = await db.$queryRaw<
    { ours: boolean; deleted: number; id: string | null; createdAt: Date | null }[]
  >`
    WITH lock AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${LOCK}::bigint) AS ours),
    ended AS MATERIALIZED (
      SELECT id, created_at FROM deliveries
      WHERE shop_id = ${shopId} AND created_at < ${before}::timestamptz ${from}
        AND status <> 'pending' AND coalesce(completed_at, created_at) < ${before}::timestamptz
        AND (SELECT ours FROM lock)
      ORDER BY created_at, id LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    ), gone AS (
      DELETE FROM deliveries WHERE id IN (SELECT id FROM ended) RETURNING id, created_at
    ), last AS (
      SELECT id, created_at FROM gone ORDER BY created_at DESC, id DESC LIMIT 1
    )
    SELECT lock.ours, (SELECT count(*)::integer FROM gone) AS deleted,
           last.id, last.created_at AS "createdAt"
    FROM lock LEFT JOIN last ON true`;
  if (!outcome?.ours) return null;
  const { id, createdAt } = outcome;
  return { deleted: outcome.deleted, last: id && createdAt ? { id, createdAt } : null };
}
