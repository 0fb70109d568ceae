import type { DraftOrder } from '@prisma/client';
import { askingFailed } from './asking-failed.server.ts';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { BuyingCompany } from '../../shopify/buying-company.ts';
import { deleteDraftOrder } from '../../shopify/delete-draft-order.server.ts';
import type { ShopifyDraftOrder } from '../../shopify/draft-order.ts';
import { buyerChoiceOf } from '../buyer.ts';
import { formatAmount } from '../price.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { Change, StepDeps, StepOn, Taking } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';

export interface MadeDraft {
  claim: DraftOrder;
  draft: ShopifyDraftOrder;
  /** Null: nobody knows any more. */
  found: FoundBuyer | null;
}

/** Who it is for, as far as that was found out on the way. */
interface FoundBuyer {
  /** The customer's, as it was then. */
  email: string;
  /** Found or made; null where there is none. */
  customerGid: string | null;
  /** Null where none buys, or somebody had decided it. */
  company: BuyingCompany | null;
}

/**
 * Converts a quote to a draft order that Shopify has: what it is called and `quote.converted` commit
 * together, once, whoever comes first. Where the quote cannot be converted any more, because somebody
 * deleted it meanwhile, the draft order is taken back.
 */
export async function finishDraft(
  deps: StepDeps & { admin: AdminGraphql },
  on: StepOn,
  made: MadeDraft,
): Promise<TakenStep | StepRefusal> {
  const before = { finished: false };
  const take = (
    step: 'convert' | 'organize',
    work: (taking: Taking) => Promise<Change | StepRefusal>,
  ) => takeStep(deps, { ...on, read: undefined }, step, work);
  const taken = await take('convert', async (taking) => {
    const written = await writeDraft(taking, made);
    if (written) return converted(taking, made);
    before.finished = true;
    return { ok: false, reason: 'not_found' };
  });
  if (!taken.ok && !(before.finished && (await isKnown(deps, made)))) await takeBack(deps, made);
  if (!before.finished) return taken;
  return take('organize', () => Promise.resolve({ ok: true, events: [] }));
}

/** Whether it is this very draft order that the claim was finished with. */
async function isKnown({ db }: StepDeps, { claim, draft }: MadeDraft): Promise<boolean> {
  const where = { id: claim.id, shopId: claim.shopId, gid: draft.gid };
  return (await db.draftOrder.count({ where })) > 0;
}

async function writeDraft({ tx, shop }: Taking, { claim, draft }: MadeDraft): Promise<boolean> {
  const { count } = await tx.draftOrder.updateMany({
    where: { id: claim.id, shopId: shop.id, status: 'claimed' },
    data: {
      status: 'open',
      claimedUntil: null,
      gid: draft.gid,
      name: draft.name,
      invoiceUrl: draft.invoiceUrl,
      total: draft.total,
      currency: draft.currency,
      seenAt: draft.updatedAt,
    },
  });
  return count > 0;
}

function converted({ quote, now }: Taking, { draft, found }: MadeDraft): Change {
  return {
    ok: true,
    data: foundOut(quote, found),
    events: [
      {
        type: 'quote.converted',
        data: {
          draft_order_gid: draft.gid,
          draft_order_name: draft.name,
          total_amount: formatAmount(draft.total, draft.currency),
          currency: draft.currency,
          converted_at: now.toISOString(),
        },
      },
    ],
  };
}

/** For the quote, unless it became another customer's meanwhile, or somebody decided who buys. */
function foundOut(quote: Taking['quote'], found: FoundBuyer | null): NonNullable<Change['data']> {
  if (found?.email !== quote.customerEmail) return {};
  return {
    ...(found.customerGid && { customerGid: found.customerGid }),
    ...(buyerChoiceOf(quote) === null && found.company),
  };
}

/** If Shopify is away now the claim stays, and `settleClaims` comes back here. */
async function takeBack(
  deps: StepDeps & { admin: AdminGraphql },
  { claim, draft }: MadeDraft,
): Promise<void> {
  try {
    await deleteDraftOrder(deps.admin, draft.gid);
  } catch (error) {
    askingFailed(error);
    return;
  }
  await deps.db.draftOrder.updateMany({
    where: { id: claim.id, shopId: claim.shopId, status: 'claimed' },
    data: { status: 'deleted', claimedUntil: null, gid: draft.gid, name: draft.name },
  });
}
