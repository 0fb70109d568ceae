import type { Db } from '../db.server.ts';

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

/** Goes on with a stopped replay where it was. One that runs or is done stays as it is. */
export async function resumeReplay(db: Db, which: Which): Promise<StopResult> {
  return change(db, which, { from: 'stopped', to: 'running' });
}

type Settable = 'running' | 'stopped';

async function change(
  db: Db,
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
