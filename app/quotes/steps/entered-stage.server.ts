import { holdStage } from '../pipeline/hold-stage.server.ts';
import { stageChanged } from '../pipeline/stage-changed.ts';
import type { QuoteStatus } from '../quote.ts';
import type { QuoteEvent, Taking } from './step.ts';

/** The stage that a quote moves to by itself on coming to a status, with its event; null: it stays. */
export async function enteredStage(
  { tx, shop, quote, actor, now }: Taking,
  status: QuoteStatus,
): Promise<{ data: { stageId: string }; event: QuoteEvent } | null> {
  const entered = await tx.stage.findFirst({
    where: { shopId: shop.id, enteredOn: { has: status } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  if (!entered || entered.id === quote.stageId) return null;
  // Null when it is being deleted at this moment: then the quote stays where it is.
  const stage = await holdStage(tx, shop.id, entered.id);
  if (!stage) return null;
  const event = stageChanged({ from: quote.stage, to: stage, by: actor, at: now });
  return { data: { stageId: stage.id }, event };
}
