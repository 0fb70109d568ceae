import type { Transaction } from '../../db.server.ts';
import type { HeldMember } from '../team/hold-member.server.ts';
import { fits, nextInTurn, type AssignmentRule, type QuoteToAssign } from './rule.ts';

type StoredRule = AssignmentRule & { lastMemberId: string | null };

/**
 * Who gets a quote by the first rule in order that fits and whose turn can be somebody's; null: nobody.
 * The rules are locked until this transaction ends, so that quotes at the same time are shared out in turn.
 */
export async function nextAssignee(
  tx: Transaction,
  shopId: number,
  { quote, only }: { quote: QuoteToAssign; only?: AssignmentRule['kind'] },
): Promise<HeldMember | null> {
  const rules = (await lockRules(tx, shopId)).filter(
    (rule) => (only === undefined || rule.kind === only) && fits(rule, quote),
  );
  if (rules.length === 0) return null;
  const takers = await holdTakers(tx, shopId);
  for (const { id, memberIds, lastMemberId } of rules) {
    const turns = takers.filter(
      (member) => memberIds.length === 0 || memberIds.includes(member.id),
    );
    const next = nextInTurn(
      turns.map((member) => member.id),
      lastMemberId,
    );
    if (next === null) continue;
    await tx.assignmentRule.update({ where: { id, shopId }, data: { lastMemberId: next } });
    return takers.find((member) => member.id === next) ?? null;
  }
  return null;
}

/** A shop's rules in their order, in which everybody locks them. */
export async function lockRules(tx: Transaction, shopId: number): Promise<StoredRule[]> {
  return tx.$queryRaw<StoredRule[]>`
    SELECT id, kind::text AS kind, value, member_ids AS "memberIds", last_member_id AS "lastMemberId"
      FROM assignment_rules WHERE shop_id = ${shopId}
     ORDER BY position, id FOR NO KEY UPDATE`;
}

async function holdTakers(tx: Transaction, shopId: number): Promise<HeldMember[]> {
  return tx.$queryRaw<HeldMember[]>`
    SELECT id, name, email, locale FROM team_members
     WHERE shop_id = ${shopId} AND removed_at IS NULL AND takes_quotes ORDER BY id FOR SHARE`;
}
