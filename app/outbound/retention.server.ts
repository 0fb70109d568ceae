import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db.server.ts';
import type { LogPlace } from './log-cursor.ts';
import { deleteBatch } from './retention-batch.server.ts';

interface RetentionDeps {
  db: Db;
  clock: () => Date;
  /** Ends the round after the batch under way. */
  signal?: AbortSignal;
  batch?: BatchLimits;
}

interface BatchLimits {
  /** Deliveries that go in one short transaction. */
  size: number;
  /** Batches of one shop in a round; the rest waits for the next round. */
  most: number;
  /** Milliseconds between two, which leave the disk to deliveries. */
  pauseMs: number;
}

/** A million deliveries of a shop in ten rounds: with one round an hour, within a working day. */
const LIMITS: BatchLimits = { size: 1_000, most: 100, pauseMs: 50 };

/** Milliseconds between two rounds. */
export const RETAIN_EVERY_MS = 60 * 60 * 1_000;

const DAY_MS = 24 * 60 * 60 * 1_000;
const SHOPS_AT_ONCE = 500;

/**
 * Deletes what every shop's log has kept for as long as the shop wants: deliveries that came to an
 * end before then, with their attempts. What is still on its way stays, and so do events, which are
 * the history of their quotes. No lock outlives a batch. One process at a time does it; another
 * that comes to it meanwhile leaves it at that. Returns how many deliveries went.
 */
export async function applyRetention(deps: RetentionDeps): Promise<number> {
  let deleted = 0;
  let lastShop = 0;
  for (;;) {
    const shops = await deps.db.shop.findMany({
      where: { id: { gt: lastShop } },
      orderBy: { id: 'asc' },
      take: SHOPS_AT_ONCE,
      select: { id: true, logRetentionDays: true },
    });
    for (const shop of shops) {
      const gone = await deleteOfShop(deps, shop);
      deleted += gone.deleted;
      if (!gone.ours || deps.signal?.aborted) return deleted;
      lastShop = shop.id;
    }
    if (shops.length < SHOPS_AT_ONCE) return deleted;
  }
}

async function deleteOfShop(
  { db, clock, signal, batch = LIMITS }: RetentionDeps,
  shop: { id: number; logRetentionDays: number },
): Promise<{ deleted: number; ours: boolean }> {
  const before = new Date(clock().getTime() - shop.logRetentionDays * DAY_MS);
  let deleted = 0;
  let beyond: LogPlace | null = null;
  for (let done = 0; done < batch.most; done += 1) {
    if (signal?.aborted) break;
    const gone = await deleteBatch(db, { shopId: shop.id, before, beyond, limit: batch.size });
    if (gone === null) return { deleted, ours: false };
    deleted += gone.deleted;
    beyond = gone.last;
    if (gone.deleted < batch.size) break;
    await sleep(batch.pauseMs, undefined, { signal }).catch(() => undefined);
  }
  return { deleted, ours: true };
}
