import type { Transaction } from '../../db.server.ts';

/** Whoever saved tells the storefront right away; the workers do when that was not done so long after. */
const HEAD_START_MS = 15_000;

/** Notes that the storefront is to be told of a shop's fields. The caller holds the shop's row. */
export async function toBePublished(tx: Transaction, shopId: number, now: Date): Promise<void> {
  const nextAttemptAt = new Date(now.getTime() + HEAD_START_MS);
  await tx.fieldPublication.upsert({
    where: { shopId },
    create: { shopId, revision: 1, nextAttemptAt },
    update: { revision: { increment: 1 }, attemptCount: 0, nextAttemptAt },
  });
}
