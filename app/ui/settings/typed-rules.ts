import type { AssignmentRule } from '../../quotes/assignment/rule.ts';
import type { RuleDraft } from '../../quotes/assignment/rule-draft.ts';
import type { Translate } from '../../texts/texts.ts';

/** A rule in the form. */
export interface RuleRow extends RuleDraft {
  /** Tells rows apart while they are added, moved and removed. */
  key: string;
}

/** The rules as the form begins with them; whoever left the team since is not among those chosen. */
export function rowsOf(rules: AssignmentRule[], members: { id: string }[]): RuleRow[] {
  const team = members.map(({ id }) => id);
  return rules.map(({ id, kind, value, memberIds }) => {
    const there = memberIds.filter((member) => team.includes(member));
    return { key: id, id, kind, value, memberIds: there };
  });
}

/** With one more rule: at the end, or before one that takes every quote, after which it would be of no use. */
export function withRule(rows: RuleRow[]): RuleRow[] {
  const taken = rows.map(({ key }) => key);
  const key = taken.map((_, place) => `new-${place}`).find((each) => !taken.includes(each));
  const all = takesAllAt(rows);
  const row: RuleRow = {
    key: key ?? `new-${taken.length}`,
    id: null,
    kind: all === null ? 'round_robin' : 'customer',
    value: '',
    memberIds: [],
  };
  return rows.toSpliced(all ?? rows.length, 0, row);
}

/** The place of the first rule that takes every quote; null: there is none. */
export function takesAllAt(rows: RuleRow[]): number | null {
  const place = rows.findIndex(({ kind }) => kind === 'round_robin');
  return place < 0 ? null : place;
}

/** The rules as they are sent. */
export function toRules(rows: RuleRow[]): RuleDraft[] {
  return rows.map(({ id, kind, value, memberIds }) => ({ id, kind, value, memberIds }));
}

/** Whose turn it can be, in a few words. */
export function takersInWords(
  t: Translate,
  memberIds: string[],
  members: { id: string; name: string }[],
): string {
  const names = members.filter(({ id }) => memberIds.includes(id)).map(({ name }) => name);
  const [first, second, ...more] = names;
  if (first === undefined) return t('settings.assignment.everybody');
  if (second === undefined) return first;
  if (more.length === 0) return t('settings.assignment.two', { first, second });
  return t('settings.assignment.twoAndMore', { first, second, more: more.length });
}
