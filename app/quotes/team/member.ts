/** Somebody of the team, as pages show them. */
export interface ListedMember {
  id: string;
  name: string;
  /** Empty for somebody who works in the admin and whose address Shopify has not told yet. */
  email: string;
  /** Is given quotes by rules. */
  takesQuotes: boolean;
  /** Has worked in the admin under this name. */
  worksHere: boolean;
}

export const MAX_MEMBERS = 250;
export const MAX_MEMBER_NAME = 100;

/** Who works in the admin before Shopify could be asked for their name. */
export const UNNAMED = 'Staff member';

/** What somebody of the team is called and written to, as it was typed. */
export interface MemberDraft {
  name: string;
  email: string;
  takesQuotes: boolean;
}
