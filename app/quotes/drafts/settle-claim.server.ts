import type { DraftOrder } from '@prisma/client';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { findDraftOrder } from '../../shopify/find-draft-order.server.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import { deleteOldDrafts } from './delete-old-drafts.server.ts';
import { finishDraft } from './finish-draft.server.ts';
import { releaseClaim } from './release-claim.server.ts';

/**
 * How long after a claim ran out its draft order may still turn up. Shopify's search runs behind what was
 * made, by seconds as a rule and by minutes on a bad day. A claim released too early is a second draft
 * order for the customer to pay; one kept too long is a merchant who waits.
 */
export const SEARCH_LAG_MS = 10 * 60 * 1_000;

export type SettledClaim =
  /** The draft order was there; or the quote can no longer be converted, and it was taken back. */
  | { kind: 'finished'; taken: TakenStep | StepRefusal }
  /** It was not found, so long after that there is none. */
  | { kind: 'released' }
  /** It was not found, and may yet be. */
  | { kind: 'open' };

/**
 * Finds out what came of a claim that ran out: looks for its draft order, and finishes or releases it.
 * Older draft orders are kept or deleted, as whoever claimed it chose.
 */
export async function settleClaim(
  deps: StepDeps & { admin: AdminGraphql },
  on: StepOn,
  claim: DraftOrder,
): Promise<SettledClaim> {
  const draft = await findDraftOrder(deps.admin, claim.tag);
  if (draft) {
    const taken = await finishDraft(deps, on, { claim, draft, customerGid: null });
    if (taken.ok) await deleteOldDrafts(deps, on.shop, claim);
    return { kind: 'finished', taken };
  }
  const settledAt = (claim.claimedUntil?.getTime() ?? 0) + SEARCH_LAG_MS;
  if (deps.clock().getTime() < settledAt) return { kind: 'open' };
  await releaseClaim(deps, on, claim);
  return { kind: 'released' };
}
