import { message } from '../../texts/message.ts';
import { invalid } from '../steps/invalid.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';

/**
 * Closes every link that the customer of a quote was sent, for good: whoever opens one is told
 * nothing. What was sent and its state stay. Told of as a change of `customer_url`.
 */
export async function revokeLink(deps: StepDeps, on: StepOn): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'organize', async ({ tx, shop, quote, actor, now }) => {
    const { count } = await tx.quoteVersion.updateMany({
      where: { shopId: shop.id, quoteId: quote.id, linkHash: { not: null }, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) {
      return invalid(null, message('refusals.sending.nothingToRevoke'));
    }
    const data = {
      changed_fields: ['customer_url'],
      updated_by: actor.name,
      updated_at: now.toISOString(),
    };
    return { ok: true, events: [{ type: 'quote.updated', data }] };
  });
}
