/** Milliseconds after which whoever was not heard of again has left: several beats of an open page. */
export const PRESENT_MS = 30_000;

/**
 * Milliseconds without a word after which a visit is over, and what happens from then on is news at the
 * next one. Longer than a page is away while somebody edits it or looks at the next quote and comes back.
 */
export const VISIT_ENDS_MS = 60_000;

/** Somebody of the team who looks at a quote at this moment. */
export interface Visitor {
  id: string;
  name: string;
  /** They have its editor open. */
  isEditing: boolean;
}

/** How far somebody knows what happened to a quote. */
export interface Known {
  /** The last event that they have seen. */
  sequence: number;
  at: Date;
}

/** What happened to a quote since somebody was there last. */
export interface News {
  /** Of what others did; what they did themself is no news to them. */
  count: number;
  /** It is what came after this event of the quote. */
  after: number;
  /** When they were there. */
  since: Date;
}

/** What is stored of somebody's visits to a quote. */
export interface StoredVisit {
  seenSequence: number;
  seenAt: Date;
  sinceSequence: number;
  sinceAt: Date;
}

/** What somebody who comes to a quote now knew of it before: a visit that is not over counts as one. */
export function knownBefore(visit: StoredVisit, now: Date): Known {
  return isOver(visit, now)
    ? { sequence: visit.seenSequence, at: visit.seenAt }
    : { sequence: visit.sinceSequence, at: visit.sinceAt };
}

function isOver({ seenAt }: StoredVisit, now: Date): boolean {
  return seenAt.getTime() <= now.getTime() - VISIT_ENDS_MS;
}
