import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { SYSTEM } from '../actor.ts';
import type { QuoteStatus } from '../quote.ts';
import type { Change, Taking } from '../steps/step.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { PAYABLE, type KnownDraft } from './known-draft.server.ts';
import type { Reflected, ReflectDeps } from './reflected.ts';

interface Deletion {
  shop: InstalledShop;
  draft: KnownDraft;
  at: Date;
}

/**
 * A draft order is gone from Shopify. Where no other of the quote's is there, or being made, the quote is
 * back where it was before it was converted. What we deleted ourselves is marked already.
 */
export async function reflectDeletion(deps: ReflectDeps, deletion: Deletion): Promise<Reflected> {
  const { shop, draft } = deletion;
  if (!isPayable(draft)) return { outcome: 'known', endpointIds: [] };
  if (!(await hasAnother(deps, draft))) {
    const on = { shop, quoteId: draft.quoteId, actor: SYSTEM };
    const taken = await takeStep(deps, on, 'unconvert', (taking) => unconverted(taking, deletion));
    if (taken.ok) return { outcome: 'unconverted', endpointIds: taken.endpointIds };
  }
  await deps.db.draftOrder.updateMany(markOf(deletion));
  return { outcome: 'deleted', endpointIds: [] };
}

function isPayable({ status }: KnownDraft): boolean {
  return PAYABLE.some((payable) => payable === status);
}

/** Also one that was just claimed: a conversion that replaces this one is under way. */
async function hasAnother({ db }: ReflectDeps, draft: KnownDraft): Promise<boolean> {
  const { shopId, quoteId, id } = draft;
  const another = await db.draftOrder.count({
    where: { shopId, quoteId, id: { not: id }, status: { in: ['claimed', ...PAYABLE] } },
  });
  return another > 0;
}

async function unconverted(
  { tx, quote, actor, now }: Taking,
  deletion: Deletion,
): Promise<Change | StepRefusal> {
  const marked = await tx.draftOrder.updateMany(markOf(deletion));
  if (marked.count === 0) return { ok: false, reason: 'not_found' };
  const { versionId, shopId } = deletion.draft;
  const version = await tx.quoteVersion.findFirstOrThrow({
    where: { id: versionId, shopId },
    select: { answer: true, sentAt: true },
  });
  const data = {
    changed_fields: ['draft_order'],
    updated_by: actor.name,
    updated_at: now.toISOString(),
  };
  return {
    ok: true,
    to: statusBefore(version, quote.changed),
    events: [{ type: 'quote.updated', data }],
  };
}

/** An answer was about what was sent: it does not hold for what was changed since. */
function statusBefore(
  { answer, sentAt }: { answer: string | null; sentAt: Date | null },
  changed: boolean,
): QuoteStatus {
  if (sentAt === null) return 'requested';
  if (answer === 'approved') return changed ? 'requested' : 'approved';
  return 'sent';
}

function markOf({ draft, at }: Deletion) {
  return {
    where: { id: draft.id, shopId: draft.shopId, status: { in: [...PAYABLE] } },
    data: { status: 'deleted' as const, seenAt: at },
  };
}
