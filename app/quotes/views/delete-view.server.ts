import type { Db } from '../../db.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { GONE, noRoomFor, withView, type ViewOutcome } from './hold-views.server.ts';
import { viewsFor, type ViewKeeper } from './view-owner.ts';

interface Deps {
  db: Db;
  clock: () => Date;
}

interface Which {
  keeper: ViewKeeper;
  id: string;
}

/** For how long a view that was deleted can be had again. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

/** Takes a view out of everybody's list. What the shop deleted more than a day ago goes for good. */
export async function deleteView({ db, clock }: Deps, which: Which): Promise<ViewOutcome> {
  return withView(db, which, async (tx, { id }) => {
    const now = clock();
    await tx.savedView.update({ where: { id }, data: { deletedAt: now } });
    await tx.savedView.deleteMany({
      where: {
        shopId: which.keeper.shopId,
        deletedAt: { lt: new Date(now.getTime() - KEPT_MS) },
      },
    });
    return { ok: true, id };
  });
}

/** Has a view again that was deleted, as it was. One that is there is left as it is. */
export async function restoreView({ db, clock }: Deps, which: Which): Promise<ViewOutcome> {
  const { keeper, id } = which;
  const { shopId } = keeper;
  const since = new Date(clock().getTime() - KEPT_MS);
  return db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const view = await tx.savedView.findFirst({
      where: { ...viewsFor(keeper), id },
      select: { id: true, name: true, ownerId: true, deletedAt: true },
    });
    if (!view || (view.deletedAt !== null && view.deletedAt < since)) return GONE;
    const refused = await noRoomFor(tx, { shopId, ownerId: view.ownerId }, view);
    if (refused) return refused;
    await tx.savedView.update({ where: { id }, data: { deletedAt: null } });
    return { ok: true, id };
  });
}
