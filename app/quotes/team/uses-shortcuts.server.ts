import type { Db } from '../../db.server.ts';

interface Member {
  shopId: number;
  /** Null: somebody whom the team does not know. */
  memberId: string | null;
}

/** Whether single keys are to do something for them: unless they turned that off. */
export async function usesShortcuts(db: Db, { shopId, memberId }: Member): Promise<boolean> {
  if (memberId === null) return true;
  const member = await db.teamMember.findFirst({
    where: { id: memberId, shopId },
    select: { usesShortcuts: true },
  });
  return member?.usesShortcuts ?? true;
}

/** Turns that on or off, for good and on all their devices. */
export async function saveUsesShortcuts(
  db: Db,
  { shopId, memberId }: Member,
  uses: boolean,
): Promise<void> {
  if (memberId === null) return;
  await db.teamMember.updateMany({
    where: { id: memberId, shopId },
    data: { usesShortcuts: uses },
  });
}
