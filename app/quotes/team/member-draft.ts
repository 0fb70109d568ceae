import { message } from '../../texts/message.ts';
import { cleanLine } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import type { SettingError } from '../setting-error.ts';
import { MAX_MEMBER_NAME, type MemberDraft } from './member.ts';

/** A member as typed, without what nobody means to type. */
export function cleanMember(draft: MemberDraft): MemberDraft {
  return { ...draft, name: cleanLine(draft.name), email: cleanLine(draft.email) };
}

/** Everything wrong with a member that is clean, but for an address that another one has. */
export function memberErrors({ name, email }: MemberDraft): SettingError[] {
  const errors: SettingError[] = [];
  if (name === '') errors.push({ field: 'name', message: message('refusals.enterName') });
  if (name.length > MAX_MEMBER_NAME) {
    const tooLong = message('refusals.characters', { max: MAX_MEMBER_NAME });
    errors.push({ field: 'name', message: tooLong });
  }
  if (!isEmailAddress(email)) {
    errors.push({ field: 'email', message: message('refusals.enterEmail') });
  }
  return errors;
}
