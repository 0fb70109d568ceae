import type { DraftOrder, QuoteVersion } from '@prisma/client';
import { newId } from '../../ids.ts';
import { message } from '../../texts/message.ts';
import { buyerColumnsOf, type BuyerColumns } from '../buyer.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { Change, StepDeps, StepOn, Taking } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { canTake } from '../transitions.ts';
import { told } from './asking-failed.server.ts';
import { draftTag } from './draft-tag.ts';
import { versionToConvert } from './version-to-convert.server.ts';

/**
 * For how long whoever claimed a draft order is at it. All that Shopify is asked on the way takes 90 s at
 * the very most (app/shopify/admin-graphql.server.ts).
 */
export const CLAIM_MS = 2 * 60 * 1_000;

/** The right to make the draft order of a version, or that it was made before. */
export type ClaimedDraft =
  | {
      ok: true;
      kind: 'claimed';
      claim: DraftOrder;
      version: QuoteVersion;
      quoteName: string;
      /** Who buys, which may have been decided after the version was sent. */
      buyer: BuyerColumns;
    }
  /** By an earlier conversion, a moment or a week ago. */
  | { ok: true; kind: 'made'; taken: TakenStep }
  /** Somebody claimed it and was not heard of again. */
  | { ok: true; kind: 'abandoned'; claim: DraftOrder };

/** An edit that was not sent takes no answer back: the customer answered what they were sent before it. */
const NOT_APPROVED = message('refusals.draft.notApproved');

/**
 * Claims the making of a quote's draft order: its version, made if something changed since the last one,
 * and a row that says who is at it commit together, before Shopify is asked. At most one draft order of a
 * version is under way or there, by the index draft_orders_live_key: a double click, or a second person,
 * finds the first one's. What was chosen for older draft orders commits with it, so that whoever finishes
 * it does as was chosen.
 */
export async function claimDraft(
  deps: StepDeps,
  on: StepOn,
  choice: Choice,
): Promise<ClaimedDraft | StepRefusal> {
  const claiming: { found: FoundClaim | null } = { found: null };
  // Claiming leaves the status alone; the step itself is taken once Shopify has the draft order.
  const taken = await takeStep(deps, on, 'organize', async (taking) => {
    const { quote } = taking;
    if (!canTake('convert', quote.status)) {
      return { ok: false, reason: 'wrong_status', status: quote.status };
    }
    if (quote.status === 'approved' && quote.changed) {
      return told(NOT_APPROVED);
    }
    const claimed = await claimIn(taking, choice);
    if (!claimed.ok) return claimed;
    claiming.found = claimed.found;
    return claimed.change;
  });
  if (!taken.ok) return taken;
  return claiming.found ?? { ok: true, kind: 'made', taken };
}

/** What becomes of the draft orders of earlier versions once this one is there. */
interface Choice {
  deleteOld: boolean;
}

type FoundClaim = Exclude<ClaimedDraft, { kind: 'made' }>;

type Claiming =
  | { ok: true; change: Change; found: FoundClaim | null }
  | Extract<StepRefusal, { reason: 'invalid' }>;

async function claimIn(taking: Taking, choice: Choice): Promise<Claiming> {
  const { tx, shop, quote, now } = taking;
  const change: Change = { ok: true, events: [] };
  // Of any version: two drafts in the making would not know which of them comes last.
  const claim = await tx.draftOrder.findFirst({
    where: { shopId: shop.id, quoteId: quote.id, status: 'claimed' },
  });
  if (claim) {
    if (claim.claimedUntil && claim.claimedUntil > now) {
      return told(message('refusals.draft.busy'));
    }
    return { ok: true, change, found: { ok: true, kind: 'abandoned', claim } };
  }
  const { version, data } = await versionToConvert(taking);
  const there = await tx.draftOrder.findFirst({
    where: { versionId: version.id, status: { in: ['open', 'invoice_sent', 'completed'] } },
  });
  if (there) return { ok: true, change: { ...change, data }, found: null };
  const made = await makeClaim(taking, version, choice);
  const found: FoundClaim = {
    ok: true,
    kind: 'claimed',
    claim: made,
    version,
    quoteName: quote.name,
    buyer: buyerColumnsOf(quote),
  };
  return { ok: true, change: { ...change, data }, found };
}

function makeClaim(
  { tx, shop, quote, now }: Taking,
  version: QuoteVersion,
  { deleteOld }: Choice,
): Promise<DraftOrder> {
  const id = newId('draftOrder');
  return tx.draftOrder.create({
    data: {
      id,
      shopId: shop.id,
      quoteId: quote.id,
      versionId: version.id,
      tag: draftTag(id),
      claimedUntil: new Date(now.getTime() + CLAIM_MS),
      currency: version.currency,
      deleteOld,
      createdAt: now,
    },
  });
}
