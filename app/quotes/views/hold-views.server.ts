import type { Db, Transaction } from '../../db.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { message } from '../../texts/message.ts';
import type { SettingError } from '../setting-error.ts';
import { MAX_VIEWS } from './list-view.ts';
import { sameViewName } from './view-draft.ts';
import { viewsFor, type ViewKeeper } from './view-owner.ts';

/** What doing something with a view comes to; `id` is the view's. */
export type ViewOutcome = { ok: true; id: string } | { ok: false; errors: SettingError[] };

/** A view that is there for whoever is at it. */
export interface HeldView {
  id: string;
  name: string;
  ownerId: string | null;
}

/** Does something with a view that is there for somebody, one at a time of a shop. */
export async function withView(
  db: Db,
  { keeper, id }: { keeper: ViewKeeper; id: string },
  change: (tx: Transaction, view: HeldView) => Promise<ViewOutcome>,
): Promise<ViewOutcome> {
  return db.$transaction(async (tx) => {
    await lockShop(tx, keeper.shopId);
    const view = await tx.savedView.findFirst({
      where: { ...viewsFor(keeper), deletedAt: null, id },
      select: { id: true, name: true, ownerId: true },
    });
    return view ? change(tx, view) : GONE;
  });
}

/** Deleted, another shop's, or somebody else's own: all the same to whoever asks. */
export const GONE: ViewOutcome = {
  ok: false,
  errors: [{ field: null, message: message('quoteViews.gone') }],
};

/**
 * Why an owner cannot have a view of this name beside the others that they have; null: they can. Under
 * the shop's lock.
 */
export async function noRoomFor(
  tx: Transaction,
  { shopId, ownerId }: { shopId: number; ownerId: string | null },
  view: { id: string; name: string },
): Promise<ViewOutcome | null> {
  const others = await tx.savedView.findMany({
    where: { shopId, ownerId, deletedAt: null, id: { not: view.id } },
    select: { name: true },
  });
  if (others.some(({ name }) => sameViewName(name, view.name))) {
    const taken = message(ownerId === null ? 'quoteViews.takenByTeam' : 'quoteViews.taken');
    return { ok: false, errors: [{ field: 'name', message: taken }] };
  }
  if (others.length < MAX_VIEWS) return null;
  const full = ownerId === null ? 'quoteViews.teamHasMost' : 'quoteViews.youHaveMost';
  return { ok: false, errors: [{ field: null, message: message(full, { max: MAX_VIEWS }) }] };
}
