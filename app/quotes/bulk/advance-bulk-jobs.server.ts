import type { Log } from '../../log.server.ts';
import type { StepDeps } from '../steps/step.ts';
import {
  claimBulkJob,
  noteProgress,
  releaseBulkJob,
  type ClaimedJob,
} from './claim-bulk-job.server.ts';
import type { BulkRefusal } from './bulk-job.ts';
import { takeTurn } from './take-turn.server.ts';

export interface BulkDeps extends StepDeps {
  log: Log;
  /** Has what was committed leave at once. */
  wake: (endpointIds: string[]) => Promise<void>;
  /** Aborted when the worker is to stop: it stops after the quote it is at. */
  signal?: AbortSignal;
}

/** Milliseconds between two rounds. */
export const BULK_EVERY_MS = 1_000;
/** Quotes of a job in a round, so that the jobs of several shops take turns. */
const TURNS = 100;
/** Jobs looked at in a round, the oldest first. */
const MOST_AT_ONCE = 1_000;
/** Of the refusals so many are kept for people to read. */
export const MOST_REFUSALS = 100;

/**
 * Takes every running job further, quote by quote, each quote in a transaction of its own. Any number of
 * workers may do so at once: one at a time has a job, and that of a worker which died is taken up when
 * its lease ends. What was done is noted after each quote, so that at most one is done again, which
 * changes nothing. Answers how many quotes had their turn. Jobs of shops that uninstalled the app rest.
 */
export async function advanceBulkJobs(deps: BulkDeps): Promise<number> {
  const running = await deps.db.bulkJob.findMany({
    where: { status: 'running', shop: { uninstalledAt: null } },
    orderBy: { createdAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true },
  });
  let turns = 0;
  const troubles: unknown[] = [];
  for (const { id } of running) {
    if (deps.signal?.aborted) break;
    try {
      turns += await advance(deps, id);
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw new AggregateError(troubles, 'bulk jobs that did not advance');
  return turns;
}

async function advance(deps: BulkDeps, id: string): Promise<number> {
  const claimed = await claimBulkJob(deps, id);
  if (!claimed) return 0;
  let job: ClaimedJob = claimed;
  let turns = 0;
  while (turns < TURNS && job.status === 'running' && !deps.signal?.aborted) {
    const quoteId = job.quoteIds[job.position];
    if (quoteId === undefined) break;
    const turn = await takeTurn(deps, job, quoteId);
    const noted = await noteProgress(deps, job, {
      done: job.done + (turn.refusal ? 0 : 1),
      refused: withRefusal(job, turn.refusal),
    });
    await deps.wake(turn.endpointIds);
    turns += 1;
    if (!noted) return turns;
    job = noted;
  }
  await releaseBulkJob(deps.db, job);
  return turns;
}

function withRefusal({ refused }: ClaimedJob, refusal: BulkRefusal | null): BulkRefusal[] {
  // Written by this very file.
  const before = refused as unknown as BulkRefusal[];
  return refusal ? [...before, refusal].slice(0, MOST_REFUSALS) : before;
}
