import type { Db } from '../db.server.ts';
import { deleteInBatches } from '../delete-in-batches.server.ts';

/** As long as somebody may ask whether a mail went out. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1_000;

/** Milliseconds between two rounds. */
export const REMOVE_EVERY_MS = 6 * 60 * 60 * 1_000;

/** Deletes mails that were sent, or given up, ninety days after they were written. Returns how many went. */
export async function removeOldEmails({
  db,
  clock,
}: {
  db: Db;
  clock: () => Date;
}): Promise<number> {
  const before = new Date(clock().getTime() - KEPT_MS);
  return deleteInBatches(
    (atMost) => db.$executeRaw`
      DELETE FROM emails
       WHERE id IN (
         SELECT id FROM emails
          WHERE status <> 'pending' AND created_at < ${before}::timestamptz
          LIMIT ${atMost} FOR UPDATE SKIP LOCKED)`,
  );
}
