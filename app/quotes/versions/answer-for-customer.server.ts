import { message } from '../../texts/message.ts';
import { cleanText } from '../clean-text.ts';
import { invalid } from '../steps/invalid.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { ANSWER_STEPS, MAX_REASON, recordAnswer, type Answer } from './record-answer.server.ts';

/**
 * The team answers what was sent last on the customer's word; also the other way round afterwards,
 * when it changed. The reason is optional, its error at `reason`.
 */
export async function answerForCustomer(
  deps: StepDeps,
  on: StepOn,
  given: { answer: Answer; reason: string | null },
): Promise<TakenStep | StepRefusal> {
  const { answer } = given;
  const reason = cleanText(given.reason ?? '') || null;
  return takeStep(deps, on, ANSWER_STEPS[answer], async (taking) => {
    if (reason !== null && reason.length > MAX_REASON) {
      return invalid('reason', message('refusals.reasonTooLong', { max: MAX_REASON }));
    }
    const { tx, shop, quote } = taking;
    const version = await tx.quoteVersion.findFirst({
      where: { shopId: shop.id, quoteId: quote.id, sentAt: { not: null } },
      orderBy: { number: 'desc' },
    });
    if (!version) return { ok: false, reason: 'wrong_status', status: quote.status };
    return recordAnswer(taking, version, { answer, reason });
  });
}
