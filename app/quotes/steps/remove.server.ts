import type { StepDeps, StepOn } from './step.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import { takeStep } from './take-step.server.ts';

/**
 * Deletes a quote for good. Its row stays as a tombstone, so that its number is never another quote's;
 * no page and no list shows it, and what the customer was sent cannot be opened any more.
 */
export function removeQuote(deps: StepDeps, on: StepOn): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'remove', async ({ tx, shop, quote, actor, now }) => {
    await tx.quoteVersion.updateMany({
      where: { shopId: shop.id, quoteId: quote.id, linkHash: { not: null }, revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.quoteVisit.deleteMany({ where: { shopId: shop.id, quoteId: quote.id } });
    const deleted = { deleted_at: now.toISOString(), deleted_by: actor.name };
    return {
      ok: true,
      data: { deletedAt: now },
      events: [{ type: 'quote.deleted', data: deleted }],
    };
  });
}
