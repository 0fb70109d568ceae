import type { QuoteVersion } from '@prisma/client';
import type { Change, QuoteEvent, Taking } from '../steps/step.ts';
import type { Step } from '../transitions.ts';

export type Answer = 'approved' | 'rejected';

/** The step that an answer is. */
export const ANSWER_STEPS: Record<Answer, Step> = { approved: 'approve', rejected: 'reject' };

/** A reason, in characters. */
export const MAX_REASON = 2_000;

/** Writes an answer to the version that it is about, with its event. */
export async function recordAnswer(
  { tx, actor, now }: Taking,
  version: Pick<QuoteVersion, 'id' | 'number'>,
  { answer, reason }: { answer: Answer; reason: string | null },
): Promise<Change> {
  await tx.quoteVersion.update({
    where: { id: version.id },
    data: { answer, answeredAt: now, answeredBy: actor.name, reason },
  });
  const data = { version: version.number, by: actor.name, reason, at: now.toISOString() };
  const event: QuoteEvent = { type: `quote.${answer}`, data };
  return { ok: true, events: [event] };
}
