import { sameTag } from '../steps/tag.ts';

export const RULE_KINDS = ['customer', 'tag', 'round_robin'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const MAX_RULES = 50;

/** Who gets a quote that it fits. */
export interface AssignmentRule {
  id: string;
  kind: RuleKind;
  /** An email address or "@" and a domain; a tag; empty for round robin. */
  value: string;
  /** Whose turn it can be; empty: everybody's who takes quotes. */
  memberIds: string[];
}

/** What rules look at. */
export interface QuoteToAssign {
  customerEmail: string;
  tags: string[];
}

/** Whether a rule is about such a quote. */
export function fits({ kind, value }: AssignmentRule, quote: QuoteToAssign): boolean {
  if (kind === 'round_robin') return true;
  if (kind === 'tag') return quote.tags.some((tag) => sameTag(tag, value));
  const email = quote.customerEmail.toLowerCase();
  const wanted = value.toLowerCase();
  return wanted.startsWith('@') ? email.endsWith(wanted) : email === wanted;
}

/**
 * Whose turn it is after `last`, in the order of ids, which is that of coming to the team: whoever left
 * or pauses is passed over, whoever comes takes their place in the round. Null: nobody's.
 */
export function nextInTurn(memberIds: string[], last: string | null): string | null {
  const order = memberIds.toSorted();
  const after = last === null ? undefined : order.find((id) => id > last);
  return after ?? order[0] ?? null;
}
