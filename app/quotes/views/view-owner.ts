import type { Actor } from '../actor.ts';

/** Who works with the views of a shop. */
export interface ViewKeeper {
  shopId: number;
  /** Null: nobody whom the team knows. They have the team's views alone. */
  memberId: string | null;
}

export function viewKeeper(shop: { id: number }, actor: Actor): ViewKeeper {
  return { shopId: shop.id, memberId: actor.memberId };
}

/** The views that somebody may have to do with: the team's, and their own; also those that were deleted. */
export function viewsFor({ shopId, memberId }: ViewKeeper) {
  const owners = [{ ownerId: null }, ...(memberId === null ? [] : [{ ownerId: memberId }])];
  return { shopId, OR: owners };
}
