import type { Transaction } from '../../db.server.ts';

/** Somebody of the team as events and mails need them. */
export interface HeldMember {
  id: string;
  name: string;
  email: string;
  /** What they have the admin in; null: not known. */
  locale: string | null;
}

/** Somebody of the shop's team, kept from being removed until this transaction ends; null: not on it. */
export async function holdMember(
  tx: Transaction,
  shopId: number,
  memberId: string,
): Promise<HeldMember | null> {
  const [member] = await holdMembers(tx, shopId, [memberId]);
  return member ?? null;
}

/** The same of several; those who are not on the team are left out. */
export async function holdMembers(
  tx: Transaction,
  shopId: number,
  memberIds: string[],
): Promise<HeldMember[]> {
  return tx.$queryRaw<HeldMember[]>`
    SELECT id, name, email, locale FROM team_members
     WHERE shop_id = ${shopId} AND id = ANY(${memberIds}) AND removed_at IS NULL
     ORDER BY id FOR SHARE`;
}
