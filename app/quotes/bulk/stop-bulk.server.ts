import type { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';

export type ChangedBulk = { ok: true } | { ok: false; reason: 'not_found' };

interface Which {
  shopId: number;
  id: string;
}

/** Stops a job after the quote it is at; what was done stays. One that is stopped or done stays as it is. */
export function stopBulk(db: Db, which: Which): Promise<ChangedBulk> {
  return change(db, { ...which, status: 'running' }, { status: 'stopped' });
}

/** Goes on with a stopped job where it was. One that runs or is done stays as it is. */
export function resumeBulk(db: Db, which: Which): Promise<ChangedBulk> {
  return change(db, { ...which, status: 'stopped' }, { status: 'running', dismissedAt: null });
}

/** Waves a result away: no list shows it any more. One that runs stays. */
export function dismissBulk(
  { db, clock }: { db: Db; clock: () => Date },
  which: Which,
): Promise<ChangedBulk> {
  return change(db, { ...which, status: { not: 'running' } }, { dismissedAt: clock() });
}

async function change(
  db: Db,
  where: Which & Pick<Prisma.BulkJobWhereInput, 'status'>,
  data: Prisma.BulkJobUpdateManyMutationInput,
): Promise<ChangedBulk> {
  const { count } = await db.bulkJob.updateMany({ where, data });
  if (count > 0) return { ok: true };
  const { shopId, id } = where;
  const known = await db.bulkJob.findFirst({ where: { shopId, id }, select: { id: true } });
  return known ? { ok: true } : { ok: false, reason: 'not_found' };
}
