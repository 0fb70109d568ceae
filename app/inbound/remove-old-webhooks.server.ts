import type { Db } from '../db.server.ts';
import { deleteInBatches } from '../delete-in-batches.server.ts';

/** Shopify sends a notice again for four hours; merchants' questions come later than that. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

/** Milliseconds between two rounds. */
export const REMOVE_EVERY_MS = 60 * 60 * 1_000;

/** Deletes notices that were done with, or given up, a week after they came. Returns how many went. */
export async function removeOldWebhooks({
  db,
  clock,
}: {
  db: Db;
  clock: () => Date;
}): Promise<number> {
  const before = new Date(clock().getTime() - KEPT_MS);
  return deleteInBatches(
    (atMost) => db.$executeRaw`
      DELETE FROM inbound_webhooks
       WHERE id IN (
         SELECT id FROM inbound_webhooks
          WHERE status <> 'pending' AND received_at < ${before}::timestamptz
          LIMIT ${atMost} FOR UPDATE SKIP LOCKED)`,
  );
}
