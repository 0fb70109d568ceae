import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { CHANGED_MEANWHILE, type SavedSettings } from '../setting-error.ts';
import { settingsVersion } from '../settings-version.server.ts';
import { listMembers } from '../team/list-members.server.ts';
import { listRules } from './list-rules.server.ts';
import { lockRules } from './next-assignee.server.ts';
import { cleanRules, ruleErrors, type RuleDraft } from './rule-draft.ts';

interface RulesToSave {
  /** In their order; a rule that is not among them is deleted. */
  rules: RuleDraft[];
  /** Of the page that they were typed into. */
  version: string;
}

/** Replaces a shop's assignment rules. One that is kept knows whose turn it was last. */
export async function saveRules(
  deps: { db: Db; clock: () => Date },
  shopId: number,
  { rules: typed, version }: RulesToSave,
): Promise<SavedSettings> {
  const drafts = cleanRules(typed);
  return deps.db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    await lockRules(tx, shopId);
    const [rules, members] = [await listRules(tx, shopId), await listMembers(tx, shopId)];
    if (settingsVersion(rules) !== version) return { ok: false, errors: [CHANGED_MEANWHILE] };
    const team = members.map(({ id }) => id);
    const errors = ruleErrors(drafts, team);
    if (errors.length > 0) return { ok: false, errors };

    const there = new Set(rules.map(({ id }) => id));
    const kept = drafts.flatMap(({ id }) => (id !== null && there.has(id) ? [id] : []));
    await tx.assignmentRule.deleteMany({ where: { shopId, id: { notIn: kept } } });
    for (const [position, draft] of drafts.entries()) {
      const known = draft.id !== null && there.has(draft.id);
      await saveRule(
        tx,
        { shopId, position, now: deps.clock() },
        known ? draft : { ...draft, id: null },
      );
    }
    return { ok: true };
  });
}

async function saveRule(
  tx: Transaction,
  { shopId, position, now }: { shopId: number; position: number; now: Date },
  { id, kind, value, memberIds }: RuleDraft,
): Promise<void> {
  const data = { kind, value, memberIds, position };
  if (id !== null) {
    await tx.assignmentRule.update({ where: { id, shopId }, data });
  } else {
    await tx.assignmentRule.create({
      data: { ...data, id: newId('assignmentRule'), shopId, createdAt: now },
    });
  }
}
