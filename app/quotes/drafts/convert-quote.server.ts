import {
  ShopifyRefused,
  ShopifyUnreachable,
  type AdminGraphql,
} from '../../shopify/admin-graphql.server.ts';
import {
  createDraftOrder,
  type CreatedDraftOrder,
} from '../../shopify/create-draft-order.server.ts';
import { message } from '../../texts/message.ts';
import type { BuyerChoice } from '../buyer.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import { askForDraft, type ReadyDraft } from './ask-for-draft.server.ts';
import { askingFailed, told } from './asking-failed.server.ts';
import { chooseBuyer } from './choose-buyer.server.ts';
import { claimDraft, type ClaimedDraft } from './claim-draft.server.ts';
import { deleteOldDrafts } from './delete-old-drafts.server.ts';
import { draftErrors } from './draft-errors.ts';
import { finishDraft } from './finish-draft.server.ts';
import { releaseClaim } from './release-claim.server.ts';
import { settleClaim } from './settle-claim.server.ts';

export interface ConvertDeps extends StepDeps {
  admin: AdminGraphql;
}

const NO_ANSWER = message('refusals.draft.noAnswer');
const STILL_OPEN = message('refusals.draft.stillOpen');

export interface Conversion {
  /** What becomes of the draft order of the version before. */
  oldDraft: 'keep' | 'delete';
  /** Who buys, where it was left to be decided now. */
  buyer?: BuyerChoice;
}

/**
 * Converts a quote to a draft order in Shopify, one for each version however often and by whomever it is
 * asked for: the second is given the first one's, or told that it is being made. Shopify's refusals come
 * back at the lines they are about. The draft orders of earlier versions are deleted or kept, by choice;
 * none is ever updated, which would cut off the checkout that its customer has open.
 */
export async function convertQuote(
  deps: ConvertDeps,
  on: StepOn,
  { oldDraft, buyer = null }: Conversion,
): Promise<TakenStep | StepRefusal> {
  const chosen = buyer && (await chooseBuyer(deps, on, buyer));
  if (chosen && !chosen.ok) return chosen;
  const converted = await convertFor(deps, on, oldDraft);
  if (!converted.ok || !chosen) return converted;
  return { ...converted, endpointIds: [...chosen.endpointIds, ...converted.endpointIds] };
}

async function convertFor(
  deps: ConvertDeps,
  on: StepOn,
  oldDraft: Conversion['oldDraft'],
): Promise<TakenStep | StepRefusal> {
  const claimed = await claimOrSettle(deps, on, { deleteOld: oldDraft === 'delete' });
  if (!claimed.ok || claimed.kind === 'made') return claimed.ok ? claimed.taken : claimed;
  const taken = await makeDraft(deps, on, claimed);
  if (taken.ok) await deleteOldDrafts(deps, on.shop, claimed.claim);
  return taken;
}

type Claimed = Extract<ClaimedDraft, { kind: 'claimed' }>;

async function claimOrSettle(
  deps: ConvertDeps,
  on: StepOn,
  choice: { deleteOld: boolean },
): Promise<Claimed | Extract<ClaimedDraft, { kind: 'made' }> | StepRefusal> {
  const first = await claimDraft(deps, on, choice);
  if (!first.ok || first.kind !== 'abandoned') return first;
  try {
    const settled = await settleClaim(deps, on, first.claim);
    if (settled.kind === 'finished') {
      return settled.taken.ok ? { ok: true, kind: 'made', taken: settled.taken } : settled.taken;
    }
    if (settled.kind === 'open') return told(STILL_OPEN);
  } catch (error) {
    return askingFailed(error);
  }
  const second = await claimDraft(deps, on, choice);
  return second.ok && second.kind === 'abandoned' ? told(STILL_OPEN) : second;
}

async function makeDraft(
  deps: ConvertDeps,
  on: StepOn,
  claimed: Claimed,
): Promise<TakenStep | StepRefusal> {
  const { claim, version, quoteName, buyer } = claimed;
  const snapshot = { ...snapshotSchema.parse(version.snapshot), ...buyer };
  const quote = { id: claim.quoteId, name: quoteName };
  let ready: ReadyDraft;
  try {
    ready = await askForDraft(deps.admin, snapshot, { quote, tag: claim.tag, now: deps.clock() });
  } catch (error) {
    // Nothing was sent yet that could have made a draft order.
    await releaseClaim(deps, on, claim);
    return askingFailed(error);
  }
  if (!ready.ok) {
    await releaseClaim(deps, on, claim);
    return { ok: false, reason: 'invalid', errors: ready.errors };
  }
  let created: CreatedDraftOrder;
  try {
    created = await createDraftOrder(deps.admin, ready.request.input);
  } catch (error) {
    if (madeNothing(error)) {
      await releaseClaim(deps, on, claim);
      return askingFailed(error);
    }
    // It may have been made all the same: the claim stays, and settleClaims finds out.
    if (error instanceof ShopifyUnreachable) return told(NO_ANSWER);
    throw error;
  }
  if (!created.ok) {
    await releaseClaim(deps, on, claim);
    const errors = draftErrors(created.errors, ready.request, snapshot);
    return { ok: false, reason: 'invalid', errors };
  }
  const { customerGid, company } = ready;
  const found = { email: snapshot.customer.email, customerGid, company };
  return finishDraft(deps, on, { claim, draft: created.draft, found });
}

/** Shopify would not even begin, or has the browser come again with a new token. */
function madeNothing(error: unknown): boolean {
  return error instanceof ShopifyRefused || error instanceof Response;
}
