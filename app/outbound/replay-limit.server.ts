import type { Transaction } from '../db.server.ts';
import { MOST_RUNNING } from './replay-started.ts';

/** One start or resumption at a time in a shop, until the commit: the second finds what the first began. */
export async function lockStarts(tx: Transaction, shopId: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('start replay'), ${shopId}::int)`;
}

/** Whether a shop has as many replays running as it may, not counting the one of the id; under the lock. */
export async function isFull(tx: Transaction, shopId: number, exceptId?: string): Promise<boolean> {
  const running = await tx.replay.count({
    where: { shopId, status: 'running', ...(exceptId && { id: { not: exceptId } }) },
  });
  return running >= MOST_RUNNING;
}
