import type { Db } from '../../db.server.ts';
import { deleteInBatches } from '../../delete-in-batches.server.ts';

/** Whoever was away longer reads a quote as if for the first time. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1_000;

/** Milliseconds between two rounds. */
export const REMOVE_EVERY_MS = 6 * 60 * 60 * 1_000;

/** Forgets visits that were ninety days ago. Returns how many went. */
export async function removeOldVisits({
  db,
  clock,
}: {
  db: Db;
  clock: () => Date;
}): Promise<number> {
  const before = new Date(clock().getTime() - KEPT_MS);
  return deleteInBatches(
    (atMost) => db.$executeRaw`
      DELETE FROM quote_visits
       WHERE ctid IN (
         SELECT ctid FROM quote_visits
          WHERE seen_at < ${before}::timestamptz
          LIMIT ${atMost} FOR UPDATE SKIP LOCKED)`,
  );
}
