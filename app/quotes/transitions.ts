import type { QuoteStatus } from './quote.ts';

/** Statuses that a step leads to, by the status it is taken in; the first is where it leads by itself. */
type Leads = Partial<Record<QuoteStatus, readonly [QuoteStatus, ...QuoteStatus[]]>>;

/** Whatever a quote's status, these change none. */
const ANYWHERE: Leads = {
  requested: ['requested'],
  sent: ['sent'],
  approved: ['approved'],
  rejected: ['rejected'],
  converted: ['converted'],
  invoiced: ['invoiced'],
  ordered: ['ordered'],
  expired: ['expired'],
};

/**
 * The fixed machine: which step can be taken in which status, and where it leads. What is not here
 * cannot happen; nothing leads out of `deleted`. Drawn in docs/quote-statuses.md from this very table.
 */
export const TRANSITIONS = {
  /** Stage, assignee, notes, tags, addresses: the team's own order. */
  organize: ANYWHERE,
  /** Lines, prices, discounts, shipping, terms, customer. An answer was about what it was before. */
  edit: {
    requested: ['requested'],
    sent: ['sent'],
    approved: ['requested'],
    rejected: ['requested'],
    converted: ['converted'],
    invoiced: ['invoiced'],
  },
  send: { requested: ['sent'], sent: ['sent'], approved: ['sent'], rejected: ['sent'] },
  /** The customer opened what they were sent; at any time, also after it was answered. */
  view: ANYWHERE,
  approve: { sent: ['approved'], rejected: ['approved'] },
  reject: { sent: ['rejected'], approved: ['rejected'] },
  /** Again after a change: of a new version, to a new draft order. */
  convert: {
    requested: ['converted'],
    sent: ['converted'],
    approved: ['converted'],
    converted: ['converted'],
    invoiced: ['converted'],
  },
  /** The draft order is gone from Shopify: the quote is where it was before. */
  unconvert: {
    converted: ['requested', 'sent', 'approved'],
    invoiced: ['requested', 'sent', 'approved'],
  },
  invoice: { converted: ['invoiced'], invoiced: ['invoiced'] },
  order: { converted: ['ordered'], invoiced: ['ordered'] },
  expire: { sent: ['expired'] },
  /** To be worked on and sent anew. */
  renew: { expired: ['requested'], rejected: ['requested'] },
  /** Not while a draft order could be paid, whose order would be nobody's: that is deleted in Shopify first. */
  remove: {
    requested: ['deleted'],
    sent: ['deleted'],
    approved: ['deleted'],
    rejected: ['deleted'],
    ordered: ['deleted'],
    expired: ['deleted'],
  },
} as const satisfies Record<string, Leads>;

export type Step = keyof typeof TRANSITIONS;

/** Where a step leads from a status; none when it cannot be taken there. */
export function leadsTo(step: Step, from: QuoteStatus): readonly QuoteStatus[] {
  return (TRANSITIONS[step] as Leads)[from] ?? [];
}

/** Whether a step can be taken. */
export function canTake(step: Step, from: QuoteStatus): boolean {
  return leadsTo(step, from).length > 0;
}
