import type { Db, Transaction } from '../../db.server.ts';
import { MAX_RULES, type AssignmentRule } from './rule.ts';

/** A shop's assignment rules in their order. */
export async function listRules(db: Db | Transaction, shopId: number): Promise<AssignmentRule[]> {
  return db.assignmentRule.findMany({
    where: { shopId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MAX_RULES,
    select: { id: true, kind: true, value: true, memberIds: true },
  });
}
