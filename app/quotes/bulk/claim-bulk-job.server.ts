import type { BulkJob as StoredJob } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import type { StepDeps } from '../steps/step.ts';
import type { BulkStatus, BulkRefusal } from './bulk-job.ts';

/** Longer than any step takes, its waiting for the database included. */
export const LEASE_MS = 45_000;

/** A job that is this worker's until the lease ends. */
export type ClaimedJob = StoredJob & { shop: InstalledShop; leasedUntil: Date };

/** The job, if it runs and no other worker is at it. */
export async function claimBulkJob(
  { db, clock }: StepDeps,
  id: string,
): Promise<ClaimedJob | null> {
  const now = clock();
  const leasedUntil = leaseFrom(now);
  const free = { OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] };
  const { count } = await db.bulkJob.updateMany({
    where: { id, status: 'running', ...free },
    data: { leasedUntil },
  });
  if (count === 0) return null;
  const job = await db.bulkJob.findUnique({
    where: { id },
    include: { shop: { select: { id: true, domain: true } } },
  });
  return job && { ...job, leasedUntil };
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

interface Progress {
  done: number;
  refused: BulkRefusal[];
}

/**
 * Notes that one more quote had its turn, and keeps the job for the next one. Answers the job as it is
 * then; null when it is another worker's by now, whose note counts.
 */
export async function noteProgress(
  { db, clock }: StepDeps,
  job: ClaimedJob,
  { done, refused }: Progress,
): Promise<ClaimedJob | null> {
  const now = clock();
  const position = job.position + 1;
  const isDone = position >= job.quoteIds.length;
  const leasedUntil = leaseFrom(now);
  const [noted] = await db.bulkJob.updateManyAndReturn({
    // Whoever was taken for dead finds the position or the lease moved on.
    where: { id: job.id, position: job.position, leasedUntil: job.leasedUntil },
    data: {
      position,
      done,
      refused: refused.map((each) => ({ ...each })),
      leasedUntil: isDone ? null : leasedUntil,
      ...(isDone && { status: 'done', completedAt: now }),
    },
    select: { status: true },
  });
  if (!noted) return null;
  const status: BulkStatus = noted.status;
  return {
    ...job,
    position,
    done,
    refused: refused.map((each) => ({ ...each })),
    status,
    leasedUntil,
  };
}

/** Lets go of a job before its lease ends; another worker's stays as it is. */
export async function releaseBulkJob(db: Db, { id, leasedUntil }: ClaimedJob): Promise<void> {
  await db.bulkJob.updateMany({ where: { id, leasedUntil }, data: { leasedUntil: null } });
}
