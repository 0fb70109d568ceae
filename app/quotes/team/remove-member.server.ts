import type { Db } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import type { Actor } from '../actor.ts';
import { leaveRules } from '../assignment/leave-rules.server.ts';
import { changeMany, changeMostOf } from '../steps/change-many.server.ts';
import { assigned } from './assigned.ts';
import { holdMember, type HeldMember } from './hold-member.server.ts';

export type RemovedMember =
  | { ok: true; /** To be dispatched to. */ endpointIds: string[] }
  /** Whoever is to get the quotes is not on the team, or is the one who leaves. */
  | { ok: false; reason: 'no_heir' };

/** Hundreds of quotes may have come meanwhile. */
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/**
 * Takes somebody off the team. Their quotes that are not ordered, and their turns by rules, go to
 * `heirId` or to nobody, each quote with its event; what they did keeps their name, and the views that
 * they kept for themselves are gone. They can still work in the admin, which is Shopify's to allow.
 * Somebody who is not on the team is as good as removed; somebody whose removal was cut off is still on
 * it, with the quotes that were not handed on yet.
 */
export async function removeMember(
  deps: { db: Db; clock: () => Date },
  { shop, actor }: { shop: InstalledShop; actor: Actor },
  { memberId, heirId }: { memberId: string; heirId: string | null },
): Promise<RemovedMember> {
  if (heirId === memberId) return { ok: false, reason: 'no_heir' };
  const before = await findBoth(deps.db, shop.id, { memberId, heirId });
  if (heirId !== null && !before.heir) return { ok: false, reason: 'no_heir' };
  if (!before.member) return { ok: true, endpointIds: [] };
  const handing = handingOver(memberId, before.heir, deps.clock());
  const handed = await changeMostOf(deps, { shop, actor }, handing);

  return deps.db.$transaction(async (tx) => {
    await lockShop(tx, shop.id);
    const heir = heirId === null ? null : await holdMember(tx, shop.id, heirId);
    if (heirId !== null && !heir) return { ok: false, reason: 'no_heir' };
    const now = deps.clock();
    // Rules before people, as whoever is given a quote by a rule has them locked.
    await leaveRules(tx, shop.id, { memberId, heirId });
    // Before their quotes: a step that assigns one to them is either seen below or refused.
    const { count } = await tx.teamMember.updateMany({
      where: { id: memberId, shopId: shop.id, removedAt: null },
      data: { removedAt: now },
    });
    if (count === 0) return { ok: true, endpointIds: handed };
    await tx.savedView.deleteMany({ where: { shopId: shop.id, ownerId: memberId } });
    const last = await changeMany({ tx, shop, actor, now }, handingOver(memberId, heir, now));
    return { ok: true, endpointIds: [...new Set([...handed, ...last])] };
  }, TRANSACTION);
}

async function findBoth(
  db: Db,
  shopId: number,
  { memberId, heirId }: { memberId: string; heirId: string | null },
): Promise<{ member: HeldMember | null; heir: HeldMember | null }> {
  const ids = heirId === null ? [memberId] : [memberId, heirId];
  const members = await db.teamMember.findMany({
    where: { shopId, id: { in: ids }, removedAt: null },
    select: { id: true, name: true, email: true, locale: true },
  });
  const find = (wanted: string | null) => members.find(({ id }) => id === wanted) ?? null;
  return { member: find(memberId), heir: find(heirId) };
}

function handingOver(memberId: string, heir: HeldMember | null, now: Date) {
  const event = assigned(heir, now);
  return {
    where: { assigneeId: memberId, NOT: { status: 'ordered' as const } },
    data: { assigneeId: heir?.id ?? null },
    event: () => event,
  };
}
