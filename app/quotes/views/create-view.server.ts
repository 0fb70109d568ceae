import type { Db } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { noRoomFor, type ViewOutcome } from './hold-views.server.ts';
import { parseViewName } from './view-draft.ts';
import type { ViewKeeper } from './view-owner.ts';
import { viewParams } from './view-params.ts';

/** A view as it was asked for. */
export interface ViewDraft {
  name: string;
  /** For everybody on the team, not for whoever saves it alone. */
  shared: boolean;
  /** What it narrows and sorts by, as an address has it. */
  address: URLSearchParams;
}

/** Saves a list of quotes under a name. Somebody whom the team does not know saves it for the team. */
export async function createView(
  { db, clock }: { db: Db; clock: () => Date },
  { shopId, memberId }: ViewKeeper,
  { name: typed, shared, address }: ViewDraft,
): Promise<ViewOutcome> {
  const parsed = parseViewName(typed);
  if (!parsed.ok) return parsed;
  const view = { id: newId('savedView'), name: parsed.name };
  const ownerId = shared ? null : memberId;
  return db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const refused = await noRoomFor(tx, { shopId, ownerId }, view);
    if (refused) return refused;
    await tx.savedView.create({
      data: { ...view, shopId, ownerId, params: viewParams(address), createdAt: clock() },
    });
    return { ok: true, id: view.id };
  });
}
