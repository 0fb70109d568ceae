import type { Db } from '../db.server.ts';
import type { RetentionDays } from './retention.ts';

/** Days for which a shop's log is kept. */
export async function findLogRetention(db: Db, shopId: number): Promise<number> {
  const shop = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { logRetentionDays: true },
  });
  return shop.logRetentionDays;
}

/** What is older goes with the next round of `applyRetention`, within the hour. */
export async function setLogRetention(db: Db, shopId: number, days: RetentionDays): Promise<void> {
  await db.shop.update({ where: { id: shopId }, data: { logRetentionDays: days } });
}
