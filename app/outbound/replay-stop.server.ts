import type { Db, Transaction } from '../db.server.ts';
import { isFull, lockStarts } from './replay-limit.server.ts';
import type { ResumeResult } from './replay-resumed.ts';

type StopResult = { ok: true } | { ok: false; reason: 'not_found' };

interface Which {
  shopId: number;
  id: string;
}

/**
 * Stops a replay where it is; what it put on its way already goes on. Stopping one that was stopped or
 * is done is no error.
 */
export async function stopReplay(db: Db, which: Which): Promise<StopResult> {
  return change(db, which, { from: 'running', to: 'stopped' });
}

/**
 * Goes on with a stopped replay where it was. One that runs or is done stays as it is. Refuses while
 * the shop has `MOST_RUNNING` others running.
 */
export async function resumeReplay(db: Db, which: Which): Promise<ResumeResult> {
  return db.$transaction(async (tx) => {
    await lockStarts(tx, which.shopId);
    if (await isFull(tx, which.shopId, which.id)) return { ok: false, reason: 'too_many' };
    return change(tx, which, { from: 'stopped', to: 'running' });
  });
}

type Settable = 'running' | 'stopped';

async function change(
  db: Db | Transaction,
  { shopId, id }: Which,
  { from, to }: { from: Settable; to: Settable },
): Promise<StopResult> {
  const changed = await db.replay.updateMany({
    where: { shopId, id, status: from },
    data: { status: to },
  });
  if (changed.count > 0) return { ok: true };
  const known = await db.replay.findFirst({ where: { shopId, id }, select: { id: true } });
  return known ? { ok: true } : { ok: false, reason: 'not_found' };
}
