import type { Db } from '../../db.server.ts';
import { noRoomFor, withView, type ViewOutcome } from './hold-views.server.ts';
import { parseViewName } from './view-draft.ts';
import type { ViewKeeper } from './view-owner.ts';
import { viewParams } from './view-params.ts';

interface Which {
  keeper: ViewKeeper;
  id: string;
}

/** Gives a view another name. */
export async function renameView(db: Db, which: Which, typed: string): Promise<ViewOutcome> {
  const parsed = parseViewName(typed);
  if (!parsed.ok) return parsed;
  return withView(db, which, async (tx, { id, ownerId }) => {
    const { shopId } = which.keeper;
    const refused = await noRoomFor(tx, { shopId, ownerId }, { id, name: parsed.name });
    if (refused) return refused;
    await tx.savedView.update({ where: { id }, data: { name: parsed.name } });
    return { ok: true, id };
  });
}

/** What a view narrows and sorts by from now on, as an address has it. */
export async function updateView(
  db: Db,
  which: Which,
  address: URLSearchParams,
): Promise<ViewOutcome> {
  return withView(db, which, async (tx, { id }) => {
    await tx.savedView.update({ where: { id }, data: { params: viewParams(address) } });
    return { ok: true, id };
  });
}

/** Makes a view the whole team's, or that of whoever does it alone. */
export async function shareView(db: Db, which: Which, shared: boolean): Promise<ViewOutcome> {
  return withView(db, which, async (tx, { id, name }) => {
    const { shopId, memberId } = which.keeper;
    const ownerId = shared ? null : memberId;
    const refused = await noRoomFor(tx, { shopId, ownerId }, { id, name });
    if (refused) return refused;
    await tx.savedView.update({ where: { id }, data: { ownerId } });
    return { ok: true, id };
  });
}
