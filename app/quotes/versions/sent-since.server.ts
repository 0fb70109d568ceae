import { message } from '../../texts/message.ts';
import type { StepOn, Taking } from '../steps/step.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';

/**
 * The refusal for a page that was read before the quote was last sent: a double click, or two people
 * at once, send one mail. Sending changes nothing of what is quoted, so the revision does not tell.
 */
export async function sentSince(
  { tx, shop, quote }: Taking,
  read: StepOn['read'],
): Promise<Extract<StepRefusal, { reason: 'changed' }> | null> {
  if (!read) return null;
  const sent = await tx.event.findFirst({
    where: {
      shopId: shop.id,
      quoteId: quote.id,
      type: 'quote.sent',
      sequence: { gt: read.sequence },
    },
    orderBy: { sequence: 'desc' },
    select: { occurredAt: true },
  });
  if (!sent) return null;
  const last = await tx.quoteVersion.findFirst({
    where: { shopId: shop.id, quoteId: quote.id, sentAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true, sentBy: true },
  });
  const version = last?.number ?? quote.lastVersion;
  const what = message('timeline.sentAs', { version });
  return {
    ok: false,
    reason: 'changed',
    changes: [{ what, by: last?.sentBy ?? '', at: sent.occurredAt }],
  };
}
