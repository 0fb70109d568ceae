import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { message, type Message } from '../../texts/message.ts';
import type { SettingError } from '../setting-error.ts';
import { cleanMember, memberErrors } from './member-draft.ts';
import { MAX_MEMBERS, type MemberDraft } from './member.ts';
import { nextMemberNumber } from './next-member-number.server.ts';

export type SavedMember =
  | { ok: true; id: string }
  | { ok: false; reason: 'invalid'; errors: SettingError[] }
  | { ok: false; reason: 'not_found' };

interface SavingDeps {
  db: Db;
  clock: () => Date;
}

/**
 * Adds somebody to the team, as whom nobody works in the admin yet: whoever comes with this address
 * is taken for them. Somebody who left and comes back under their address gets their place again.
 */
export async function addMember(
  deps: SavingDeps,
  shopId: number,
  typed: MemberDraft,
): Promise<SavedMember> {
  return save(deps, shopId, typed, async (tx, draft) => {
    const active = await tx.teamMember.count({ where: { shopId, removedAt: null } });
    if (active >= MAX_MEMBERS) {
      return refused(null, message('settings.team.full', { max: MAX_MEMBERS }));
    }
    const former = await findByEmail(tx, shopId, draft.email, { left: true });
    if (former) {
      await tx.teamMember.update({ where: { id: former.id }, data: { ...draft, removedAt: null } });
      return { ok: true, id: former.id };
    }
    const id = newId('teamMember');
    const number = await nextMemberNumber(tx, shopId);
    await tx.teamMember.create({ data: { ...draft, id, shopId, number, createdAt: deps.clock() } });
    return { ok: true, id };
  });
}

/** Gives somebody of the team another name or address, or pauses what rules give them. */
export async function editMember(
  deps: SavingDeps,
  which: { shopId: number; id: string },
  typed: MemberDraft,
): Promise<SavedMember> {
  const { shopId, id } = which;
  return save(deps, shopId, { ...typed, id }, async (tx, { name, email, takesQuotes }) => {
    const { count } = await tx.teamMember.updateMany({
      where: { id, shopId, removedAt: null },
      data: { name, email, takesQuotes },
    });
    return count > 0 ? { ok: true, id } : { ok: false, reason: 'not_found' };
  });
}

/** Under the shop's lock, once the address is nobody else's. */
async function save(
  deps: SavingDeps,
  shopId: number,
  typed: MemberDraft & { id?: string },
  store: (tx: Transaction, draft: MemberDraft) => Promise<SavedMember>,
): Promise<SavedMember> {
  const { id, ...rest } = typed;
  const draft = cleanMember(rest);
  const errors = memberErrors(draft);
  if (errors.length > 0) return { ok: false, reason: 'invalid', errors };
  return deps.db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const other = await findByEmail(tx, shopId, draft.email, { left: false });
    if (!other || other.id === id) return store(tx, draft);
    return refused('email', message('settings.team.emailTaken', { name: other.name }));
  });
}

function refused(field: string | null, why: Message): SavedMember {
  return { ok: false, reason: 'invalid', errors: [{ field, message: why }] };
}

async function findByEmail(
  tx: Transaction,
  shopId: number,
  email: string,
  { left }: { left: boolean },
): Promise<{ id: string; name: string } | null> {
  const [member] = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM team_members
     WHERE shop_id = ${shopId} AND lower(email) = lower(${email})
       AND (removed_at IS NOT NULL) = ${left}
     ORDER BY number LIMIT 1`;
  return member ?? null;
}
