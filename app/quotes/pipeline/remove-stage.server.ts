import type { Stage } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import type { Actor } from '../actor.ts';
import { changeMany, changeMostOf } from '../steps/change-many.server.ts';
import { stageChanged } from './stage-changed.ts';

export type RemovedStage =
  | { ok: true; /** To be dispatched to. */ endpointIds: string[] }
  /** The new home is not there, or is the stage itself. */
  | { ok: false; reason: 'no_new_home' };

/** Hundreds of quotes may have come meanwhile. */
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/**
 * Deletes a stage of the pipeline; its quotes move to another one, each with its event, and so will
 * those that would have come to it by themselves. A quote that somebody moves into it at the same time
 * is either moved on, too, or its step is refused. A stage that is not there any more is as good as
 * deleted; one whose deletion was cut off is still there, with the quotes that were not moved yet.
 */
export async function removeStage(
  deps: { db: Db; clock: () => Date },
  { shop, actor }: { shop: InstalledShop; actor: Actor },
  { stageId, newHomeId }: { stageId: string; newHomeId: string },
): Promise<RemovedStage> {
  const before = await findBoth(deps.db, shop.id, { stageId, newHomeId });
  if (!before.stage) return { ok: true, endpointIds: [] };
  if (!before.newHome) return { ok: false, reason: 'no_new_home' };
  const moving = movingOf(before.stage, before.newHome, { actor, now: deps.clock() });
  const moved = await changeMostOf(deps, { shop, actor }, moving);

  return deps.db.$transaction(async (tx) => {
    // First, as every change of the pipeline and every new quote does: two of them never wait for each other.
    await lockShop(tx, shop.id);
    // Locked against steps that lead to it: from here on they wait, and then find it gone.
    await tx.$queryRaw`
      SELECT 1 FROM stages WHERE id = ${stageId} AND shop_id = ${shop.id} FOR UPDATE`;
    const { stage, newHome } = await findBoth(tx, shop.id, { stageId, newHomeId });
    if (!stage) return { ok: true, endpointIds: moved };
    if (!newHome) return { ok: false, reason: 'no_new_home' };

    const now = deps.clock();
    const last = await changeMany(
      { tx, shop, actor, now },
      movingOf(stage, newHome, { actor, now }),
    );
    await tx.stage.update({
      where: { id: newHome.id, shopId: shop.id },
      data: { enteredOn: [...new Set([...newHome.enteredOn, ...stage.enteredOn])] },
    });
    await tx.stage.delete({ where: { id: stage.id, shopId: shop.id } });
    return { ok: true, endpointIds: [...new Set([...moved, ...last])] };
  }, TRANSACTION);
}

async function findBoth(
  db: Db | Transaction,
  shopId: number,
  { stageId, newHomeId }: { stageId: string; newHomeId: string },
): Promise<{ stage: Stage | null; newHome: Stage | null }> {
  const stages = await db.stage.findMany({ where: { shopId, id: { in: [stageId, newHomeId] } } });
  const newHome = stages.find(({ id }) => id === newHomeId && id !== stageId);
  return { stage: stages.find(({ id }) => id === stageId) ?? null, newHome: newHome ?? null };
}

function movingOf(stage: Stage, newHome: Stage, { actor, now }: { actor: Actor; now: Date }) {
  const event = stageChanged({ from: stage, to: newHome, by: actor, at: now });
  return { where: { stageId: stage.id }, data: { stageId: newHome.id }, event: () => event };
}
