import { cleanLine } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import { MAX_MEMBER_NAME, UNNAMED } from './member.ts';

/** Who works in a shop's admin, as Shopify tells of them. */
export interface StaffFacts {
  id: bigint;
  name: string;
  email: string;
  /** Whether Shopify knows the address to be theirs. */
  emailVerified: boolean;
}

/** What somebody is called and written to, by what Shopify tells; null: Shopify could not be asked. */
export function knownAs(staff: StaffFacts | null): { name: string; email: string } {
  const email = cleanLine(staff?.email ?? '');
  return {
    name: cleanLine(staff?.name ?? '').slice(0, MAX_MEMBER_NAME) || UNNAMED,
    email: isEmailAddress(email) ? email : '',
  };
}
