/** Who takes a step of a quote. */
export interface Actor {
  kind: 'member' | 'customer' | 'system';
  /** The team member's id; null for everybody else. */
  memberId: string | null;
  /** As SuperOffice's receivers know them: the team member's number, 0 for everybody else. */
  number: number;
  /** As the timeline and events name them. */
  name: string;
  /** Of a team member. */
  email: string | null;
}

/** What happens by itself: expiry, rules, notices from Shopify. */
export const SYSTEM: Actor = {
  kind: 'system',
  memberId: null,
  number: 0,
  name: 'Quotewire',
  email: null,
};

/** The customer of a quote. */
export function customerActor(name: string): Actor {
  return { kind: 'customer', memberId: null, number: 0, name, email: null };
}

/** Somebody of the team. */
export function memberActor(member: {
  id: string;
  number: number;
  name: string;
  email: string;
}): Actor {
  const { id, number, name, email } = member;
  return { kind: 'member', memberId: id, number, name, email };
}
