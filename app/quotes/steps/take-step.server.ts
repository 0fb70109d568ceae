import type { Transaction } from '../../db.server.ts';
import { appendEvent } from '../../outbound/outbox.server.ts';
import { eventData } from '../events.ts';
import { updateSearchRow } from '../list/write-search-row.server.ts';
import { quoteFacts } from '../quote-facts.ts';
import { leadsTo, type Step } from '../transitions.ts';
import { CURRENT, type CurrentQuote } from './current-quote.ts';
import { enteredStage } from './entered-stage.server.ts';
import { changesSince } from './changes-since.server.ts';
import { reached } from './milestones.ts';
import type { Change, StepDeps, StepOn, Taking } from './step.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';

/** A transaction waits for others at the same quote, and for the statements of 500 lines. */
const TRANSACTION = { maxWait: 10_000, timeout: 20_000 };

/**
 * Takes a step of a quote: the change and its events commit together or not at all, and one step at a
 * time is taken of a quote. Refused, with nothing changed, where the status does not allow it, where
 * the page that asks is older than what is quoted now, and where `work` refuses. After the commit,
 * `dispatch` to the endpoints it answers.
 */
export async function takeStep(
  deps: StepDeps,
  on: StepOn,
  step: Step,
  work: (taking: Taking) => Promise<Change | StepRefusal>,
): Promise<TakenStep | StepRefusal> {
  const now = deps.clock();
  return deps.db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, on);
    if (!quote) return { ok: false, reason: 'not_found' };
    if (leadsTo(step, quote.status).length === 0) {
      return { ok: false, reason: 'wrong_status', status: quote.status };
    }
    if (on.read && on.read.revision !== quote.revision) {
      const changes = await changesSince(tx, on, on.read.sequence);
      return { ok: false, reason: 'changed', changes };
    }
    const taking = { tx, shop: on.shop, quote, actor: on.actor, now };
    const change = await work(taking);
    return change.ok ? commit(taking, step, change) : change;
  }, TRANSACTION);
}

/** Not plain FOR UPDATE: what only refers to the quote, such as an upload, need not wait. */
async function lockQuote(tx: Transaction, { shop, quoteId }: StepOn): Promise<CurrentQuote | null> {
  const [locked] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM quotes
     WHERE id = ${quoteId} AND shop_id = ${shop.id} AND status <> 'deleted' FOR NO KEY UPDATE`;
  if (!locked) return null;
  return tx.quote.findUniqueOrThrow({ where: { id: quoteId }, include: CURRENT });
}

async function commit(taking: Taking, step: Step, change: Change): Promise<TakenStep> {
  const { tx, shop, quote, actor, now } = taking;
  const [first] = leadsTo(step, quote.status);
  const status = change.to ?? first ?? quote.status;
  if (!leadsTo(step, quote.status).includes(status)) {
    throw new Error(`"${step}" does not lead from ${quote.status} to ${status}.`);
  }
  const entered = status === quote.status ? null : await enteredStage(taking, status);
  const events = entered ? [...change.events, entered.event] : change.events;
  const after = await tx.quote.update({
    where: { id: quote.id },
    data: {
      ...change.data,
      ...entered?.data,
      ...reached(quote, status, now),
      status,
      lastSequence: { increment: events.length },
      updatedAt: now,
    },
    include: CURRENT,
  });
  await updateSearchRow(tx, quote, after);
  const facts = quoteFacts({ quote: after, lineItems: after.lineItems, actorId: actor.number });
  const endpointIds: string[] = [];
  for (const [index, { type, data }] of events.entries()) {
    const sequence = quote.lastSequence + index + 1;
    const reference = { quote_id: quote.id, quote_number: quote.name, sequence };
    const appended = await appendEvent(tx, {
      shop,
      quoteId: quote.id,
      type,
      sequence,
      actorId: actor.memberId,
      occurredAt: now,
      data: eventData(type, { ...reference, ...data }),
      quote: facts,
    });
    endpointIds.push(...appended.endpointIds);
  }
  return { ok: true, quoteId: quote.id, status, sequence: after.lastSequence, endpointIds };
}
