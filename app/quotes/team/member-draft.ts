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
  if (name === '') errors.push({ field: 'name', message: 'Enter a name.' });
  if (name.length > MAX_MEMBER_NAME) {
    errors.push({ field: 'name', message: `Use at most ${MAX_MEMBER_NAME} characters.` });
  }
  if (!isEmailAddress(email)) {
    errors.push({ field: 'email', message: 'Enter an email address, such as name@example.com.' });
  }
  return errors;
}
