import { customerActor } from '../actor.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { StepDeps } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { findLinkedVersion } from './find-linked-version.server.ts';
import { ANSWER_STEPS, MAX_REASON, recordAnswer, type Answer } from './record-answer.server.ts';
import type { VersionState } from './version-state.ts';

/** A customer's answer, as they gave it. */
export interface GivenAnswer {
  shop: InstalledShop;
  /** Of their link. */
  secret: string;
  answer: Answer;
  /** Needed to reject. */
  reason: string;
  /** Empty or absent: the quote's customer. */
  name?: string;
}

export type AnswerProblem = 'reason_missing' | 'reason_too_long' | 'name_too_long';

export type AnsweredVersion =
  /** It stands; given the same way before, there is nobody to `dispatch` to. */
  | { ok: true; endpointIds: string[] }
  /** The link is unknown or revoked. */
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'invalid'; problem: AnswerProblem }
  /** It cannot be answered, or not like that any more. */
  | { ok: false; reason: 'closed'; state: VersionState };

const MAX_NAME = 200;

/**
 * A customer approves or rejects the version that their link leads to. Only the last one that was sent
 * can be answered, once, until it expires; the same answer again changes nothing and is no refusal.
 */
export async function answerVersion(deps: StepDeps, given: GivenAnswer): Promise<AnsweredVersion> {
  const { shop, answer } = given;
  const reason = cleanText(given.reason) || null;
  const name = cleanLine(given.name ?? '');
  const linked = await findLinkedVersion(deps.db, given, deps.clock());
  if (!linked) return { ok: false, reason: 'not_found' };
  const problem = problemOf({ answer, reason, name });
  if (problem) return { ok: false, reason: 'invalid', problem };

  const { quote } = linked.version;
  const actor = customerActor(name || quote.customerName);
  const on = { shop, quoteId: quote.id, actor };
  const taken = await takeStep(deps, on, ANSWER_STEPS[answer], async (taking) => {
    // Read again under the quote's lock: it may have been sent anew, answered or revoked meanwhile.
    const current = await findLinkedVersion(taking.tx, given, taking.now);
    if (current?.state !== 'open') {
      return { ok: false, reason: 'wrong_status', status: taking.quote.status };
    }
    return recordAnswer(taking, current.version, { answer, reason });
  });
  return taken.ok ? { ok: true, endpointIds: taken.endpointIds } : afterRefusal(deps, given);
}

async function afterRefusal(deps: StepDeps, given: GivenAnswer): Promise<AnsweredVersion> {
  const now = await findLinkedVersion(deps.db, given, deps.clock());
  if (!now) return { ok: false, reason: 'not_found' };
  const stands = now.state === given.answer && now.version.answer === given.answer;
  return stands ? { ok: true, endpointIds: [] } : { ok: false, reason: 'closed', state: now.state };
}

function problemOf(read: {
  answer: Answer;
  reason: string | null;
  name: string;
}): AnswerProblem | null {
  if (read.name.length > MAX_NAME) return 'name_too_long';
  if (read.reason === null) return read.answer === 'rejected' ? 'reason_missing' : null;
  return read.reason.length > MAX_REASON ? 'reason_too_long' : null;
}
