import { SYSTEM } from '../actor.ts';
import type { StepDeps, StepOn } from './step.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import { takeStep } from './take-step.server.ts';

interface ExpireDeps extends StepDeps {
  /** Has what was committed leave at once. */
  wake: (endpointIds: string[]) => Promise<void>;
}

/** Milliseconds between two rounds. */
export const EXPIRE_EVERY_MS = 60_000;
const BATCH = 100;

/**
 * Expires every quote whose time to be answered is over; returns how many. Each is a step of its own:
 * of several workers that come to the same quote one takes it, and the others find it taken. One that
 * fails keeps no other from its turn; its error is thrown at the end.
 */
export async function expireQuotes(deps: ExpireDeps): Promise<number> {
  let expired = 0;
  const errors: unknown[] = [];
  for (let last = ''; ;) {
    const due = await dueQuotes(deps, last);
    for (const { id, shop } of due) {
      try {
        const taken = await expireQuote(deps, { shop, quoteId: id, actor: SYSTEM });
        if (!taken.ok) continue;
        expired += 1;
        await deps.wake(taken.endpointIds);
      } catch (error) {
        errors.push(error);
      }
    }
    last = due.at(-1)?.id ?? '';
    if (due.length < BATCH) break;
  }
  if (errors.length > 0)
    throw new AggregateError(errors, `${errors.length} quotes did not expire.`);
  return expired;
}

function dueQuotes({ db, clock }: ExpireDeps, last: string) {
  return db.quote.findMany({
    where: {
      id: { gt: last },
      status: 'sent',
      expiresAt: { lte: clock() },
      shop: { uninstalledAt: null },
    },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true, shop: { select: { id: true, domain: true } } },
  });
}

function expireQuote(deps: StepDeps, on: StepOn): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'expire', async ({ quote, now }) => {
    // It was sent anew since it was read.
    if (!quote.expiresAt || quote.expiresAt > now) {
      return { ok: false, reason: 'wrong_status', status: quote.status };
    }
    const expired_at = quote.expiresAt.toISOString();
    return { ok: true, events: [{ type: 'quote.expired', data: { expired_at } }] };
  });
}
