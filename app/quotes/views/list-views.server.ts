import type { Db } from '../../db.server.ts';
import type { SavedView } from './list-view.ts';
import { viewsFor, type ViewKeeper } from './view-owner.ts';
import { readViewParams } from './view-params.ts';

/** The views that are there for somebody, the team's first, then their own, the oldest of each first. */
export async function listViews(db: Db, keeper: ViewKeeper): Promise<SavedView[]> {
  const views = await db.savedView.findMany({
    where: { ...viewsFor(keeper), deletedAt: null },
    orderBy: [{ ownerId: { sort: 'desc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return views.map(({ id, name, ownerId, params }) => ({
    id,
    name,
    shared: ownerId === null,
    params: readViewParams(params),
  }));
}
