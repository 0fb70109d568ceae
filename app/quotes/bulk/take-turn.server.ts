import type { BulkJob as StoredJob } from '@prisma/client';
import type { Log } from '../../log.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { Actor } from '../actor.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { StepDeps } from '../steps/step.ts';
import type { BulkRefusal } from './bulk-job.ts';
import type { BulkWork } from './bulk-step.ts';
import { refusalReason, UNEXPECTED } from './refusal-reason.ts';
import { takeBulkStep } from './take-bulk-step.server.ts';

interface Turn {
  refusal: BulkRefusal | null;
  endpointIds: string[];
}

/**
 * One quote's turn. What fails there unexpectedly is logged and refused: it keeps the others from
 * nothing, and a person can try again.
 */
export async function takeTurn(
  deps: StepDeps & { log: Log },
  job: StoredJob & { shop: InstalledShop },
  quoteId: string,
): Promise<Turn> {
  const on = { shop: job.shop, quoteId, actor: actorOf(job) };
  let taken: TakenStep | StepRefusal | null = null;
  try {
    taken = await takeBulkStep(deps, on, workOf(job));
  } catch (error) {
    deps.log.error({ err: error, job_id: job.id, quote_id: quoteId }, 'bulk step failed');
  }
  if (taken?.ok) return { refusal: null, endpointIds: taken.endpointIds };
  const quote = await deps.db.quote.findFirst({
    where: { id: quoteId, shopId: job.shopId },
    select: { name: true, status: true },
  });
  const isDeleted = quote?.status === 'deleted';
  // Deleted is what it was to be, by whomever.
  if (job.step === 'remove' && isDeleted) return { refusal: null, endpointIds: [] };
  const reason = taken ? refusalReason(taken, isDeleted) : UNEXPECTED;
  return { refusal: { quoteId, name: quote?.name ?? null, reason }, endpointIds: [] };
}

/** Stored by `startBulk`, which read it with a schema. */
function workOf({ step, args }: StoredJob): BulkWork {
  return { step, args } as BulkWork;
}

function actorOf({ actorId, actorNumber, actorName }: StoredJob): Actor {
  const kind = actorId === null ? 'system' : 'member';
  return { kind, memberId: actorId, number: actorNumber, name: actorName, email: null };
}
