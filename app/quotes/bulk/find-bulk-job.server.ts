import type { BulkJob as StoredJob, Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { Message } from '../../texts/message.ts';
import type { BulkJob, BulkRefusal } from './bulk-job.ts';
import { BULK_STEPS } from './bulk-step.ts';

/** A shop's job; null when there is none of this id. */
export async function findBulkJob(db: Db, shopId: number, id: string): Promise<BulkJob | null> {
  const job = await db.bulkJob.findFirst({ where: { id, shopId } });
  return job && shown(job);
}

/** A result that nobody waved away is shown for a day. */
const SHOWN_FOR_MS = 24 * 60 * 60 * 1_000;
const SHOWN = 5;

/** The jobs that are news: those that run or are stopped, and what came of the last day's; newest first. */
export async function latestBulkJobs(
  { db, clock }: { db: Db; clock: () => Date },
  shopId: number,
): Promise<BulkJob[]> {
  const since = new Date(clock().getTime() - SHOWN_FOR_MS);
  const news: Prisma.BulkJobWhereInput[] = [
    { status: 'running' },
    { dismissedAt: null, createdAt: { gt: since } },
  ];
  const jobs = await db.bulkJob.findMany({
    where: { shopId, OR: news },
    // As the enum has them: running, stopped, done.
    orderBy: [{ status: 'asc' }, { createdAt: 'desc' }],
    take: SHOWN,
  });
  return jobs.map(shown);
}

function shown(job: StoredJob): BulkJob {
  const { id, status, position, done, createdAt, completedAt } = job;
  const step = BULK_STEPS.find((each) => each === job.step);
  if (!step) throw new Error(`The bulk job ${id} is for "${job.step}", which is no step.`);
  const { about } = job.args as { about: string | null };
  const refused = (job.refused as unknown as StoredRefusal[]).map(asMessage);
  const total = job.quoteIds.length;
  const startedBy = job.actorName;
  return {
    id,
    step,
    about,
    status,
    total,
    position,
    done,
    refused,
    startedBy,
    createdAt,
    completedAt,
  };
}

/** Of older jobs the reason is an English sentence. */
type StoredRefusal = Omit<BulkRefusal, 'reason'> & { reason: Message | string };

function asMessage({ reason, ...refusal }: StoredRefusal): BulkRefusal {
  return { ...refusal, reason: typeof reason === 'string' ? { text: reason } : reason };
}
