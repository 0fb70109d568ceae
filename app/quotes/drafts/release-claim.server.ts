import type { DraftOrder } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';

/**
 * Lets a claim go that made nothing: the quote can be converted anew. What was changed before it is as
 * unsent and unconverted as it was, so that the quote counts as changed again.
 */
export async function releaseClaim(deps: StepDeps, on: StepOn, claim: DraftOrder): Promise<void> {
  const released = await takeStep(deps, { ...on, read: undefined }, 'organize', async (taking) => {
    const { tx, quote } = taking;
    const version = await tx.quoteVersion.findUniqueOrThrow({ where: { id: claim.versionId } });
    const isLast = version.number === quote.lastVersion;
    const wasRefused = await refuse(tx, claim);
    const data = wasRefused && isLast && version.sentAt === null ? { changed: true } : {};
    return { ok: true, data, events: [] };
  });
  // Of a quote that was deleted meanwhile.
  if (!released.ok) await refuse(deps.db, claim);
}

async function refuse(db: Db | Transaction, { id, shopId }: DraftOrder): Promise<boolean> {
  const { count } = await db.draftOrder.updateMany({
    where: { id, shopId, status: 'claimed' },
    data: { status: 'refused', claimedUntil: null, deleteOld: false },
  });
  return count > 0;
}
