import { cleanLine } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import type { SettingError } from '../setting-error.ts';
import { parseTag } from '../steps/tag.ts';
import { MAX_RULES, type RuleKind } from './rule.ts';

/** A rule as the form has it. */
export interface RuleDraft {
  /** Null for one that is to be added. */
  id: string | null;
  kind: RuleKind;
  value: string;
  memberIds: string[];
}

/** Rules as typed, without what nobody means to type and what their kind does not have. */
export function cleanRules(drafts: RuleDraft[]): RuleDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    value: draft.kind === 'round_robin' ? '' : cleanLine(draft.value),
    memberIds: [...new Set(draft.memberIds)],
  }));
}

/** Everything wrong with rules that are clean; `memberIds` are those of the team. */
export function ruleErrors(drafts: RuleDraft[], memberIds: readonly string[]): SettingError[] {
  if (drafts.length > MAX_RULES) {
    return [{ field: null, message: `There can be at most ${MAX_RULES} rules.` }];
  }
  return drafts.flatMap((draft, place) => {
    const errors: SettingError[] = [];
    const value = wrongWithValue(draft);
    if (value !== null) errors.push({ field: `rules[${place}].value`, message: value });
    if (!draft.memberIds.every((id) => memberIds.includes(id))) {
      const message = 'Somebody chosen here is not on the team any more. Choose again.';
      errors.push({ field: `rules[${place}].memberIds`, message });
    }
    return errors;
  });
}

function wrongWithValue({ kind, value }: RuleDraft): string | null {
  if (kind === 'round_robin') return null;
  if (kind === 'tag') {
    const tag = parseTag(value);
    return tag.ok ? null : tag.message;
  }
  const isDomain = value.startsWith('@') && isEmailAddress(`anybody${value}`);
  return isDomain || isEmailAddress(value)
    ? null
    : 'Enter an email address, or an @ and what follows it, such as @example.com.';
}
