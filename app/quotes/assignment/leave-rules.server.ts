import type { Transaction } from '../../db.server.ts';
import { lockRules } from './next-assignee.server.ts';

/**
 * Takes somebody who leaves out of a shop's rules: `heirId` has their turns from now on. A rule that
 * would name nobody any more is deleted, since one without names is everybody's.
 */
export async function leaveRules(
  tx: Transaction,
  shopId: number,
  { memberId, heirId }: { memberId: string; heirId: string | null },
): Promise<void> {
  const rules = await lockRules(tx, shopId);
  for (const { id, memberIds: before } of rules.filter((rule) =>
    rule.memberIds.includes(memberId),
  )) {
    const after = before.flatMap((each) => (each === memberId ? (heirId ?? []) : each));
    if (after.length === 0) {
      await tx.assignmentRule.delete({ where: { id, shopId } });
    } else {
      const memberIds = [...new Set(after)];
      await tx.assignmentRule.update({ where: { id, shopId }, data: { memberIds } });
    }
  }
}
