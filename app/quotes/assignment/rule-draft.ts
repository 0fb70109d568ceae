import { message, type Message } from '../../texts/message.ts';
import { cleanLine } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import type { SettingError } from '../setting-error.ts';
import { MAX_TAG, parseTag } from '../steps/tag.ts';
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
    const tooMany = message('settings.assignment.tooMany', { max: MAX_RULES });
    return [{ field: null, message: tooMany }];
  }
  return drafts.flatMap((draft, place) => {
    const errors: SettingError[] = [];
    const value = wrongWithValue(draft);
    if (value !== null) errors.push({ field: `rules[${place}].value`, message: value });
    if (!draft.memberIds.every((id) => memberIds.includes(id))) {
      const gone = message('settings.assignment.notOnTeam');
      errors.push({ field: `rules[${place}].memberIds`, message: gone });
    }
    return errors;
  });
}

function wrongWithValue({ kind, value }: RuleDraft): Message | null {
  if (kind === 'round_robin') return null;
  if (kind === 'tag') return wrongWithTag(value);
  const isDomain = value.startsWith('@') && isEmailAddress(`anybody${value}`);
  return isDomain || isEmailAddress(value) ? null : message('settings.assignment.enterCustomer');
}

function wrongWithTag(value: string): Message | null {
  const tag = parseTag(value);
  if (tag.ok) return null;
  if (tag.problem === 'too_long') return message('refusals.characters', { max: MAX_TAG });
  return tag.problem === 'missing'
    ? message('refusals.tag.enter')
    : message('settings.assignment.noCommas');
}
