import { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import { countAttempts } from './count-attempts.server.ts';
import { beginningOf, BUCKET_MS } from './health-period.ts';

export interface SumAttemptsDeps {
  db: Db;
  clock: () => Date;
}

/** How often the worker looks: what is not summed up yet is counted when a page asks for it. */
export const SUM_EVERY_MS = 60_000;
/** The longest period shown is a week. */
const KEPT_MS = 8 * 24 * 60 * 60 * 1_000;
/** An attempt is written down when it is over, 10 s and a retry or two of the database after it began. */
const LATE_MS = 2 * SUM_EVERY_MS;
/** Any number, but this job's own. */
const LOCK = 7_340_311;
const TIMEOUT_MS = 120_000;

/**
 * Sums attempts up into `endpoint_stats`, and drops what is older than shown. Takes up where it left
 * off, however long ago that was. Shortly after ten minutes are over the last two stretches are
 * counted once more, for attempts that were late. Several workers may run it: one at a time does.
 */
export async function sumAttempts({ db, clock }: SumAttemptsDeps): Promise<void> {
  const now = clock();
  await db.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${LOCK}) AS taken`;
      if (!lock?.taken) return;
      await store(tx, now);
      await dropOld(tx, new Date(now.getTime() - KEPT_MS));
    },
    { timeout: TIMEOUT_MS },
  );
}

async function store(tx: Transaction, now: Date): Promise<void> {
  const until = beginningOf(now, BUCKET_MS);
  const isEarly = now.getTime() - until.getTime() < LATE_MS;
  const again = new Date(until.getTime() - 2 * BUCKET_MS);
  const kept = beginningOf(new Date(now.getTime() - KEPT_MS), BUCKET_MS);
  const wanted = Prisma.sql`
    SELECT e.id AS endpoint_id, e.shop_id, ${until}::timestamptz AS until,
           greatest(${kept}::timestamptz,
                    least(last.bucket + interval '10 minutes',
                          ${isEarly ? again : until}::timestamptz)) AS since
      FROM endpoints e
     CROSS JOIN LATERAL (
       SELECT coalesce(max(bucket), ${kept}::timestamptz) AS bucket FROM endpoint_stats
        WHERE endpoint_id = e.id) last`;
  // Attempts are only ever added: of two counts the larger is the later one.
  await tx.$executeRaw`
    INSERT INTO endpoint_stats AS stored
           (endpoint_id, shop_id, bucket, attempts, succeeded, response_times)
    SELECT "endpointId", "shopId", "start", attempts, succeeded, "responseTimes"
      FROM (${countAttempts(wanted)}) counted
        ON CONFLICT (endpoint_id, bucket) DO UPDATE
       SET attempts = excluded.attempts, succeeded = excluded.succeeded,
           response_times = excluded.response_times
     WHERE excluded.attempts > stored.attempts`;
}

/** By endpoint, off the primary key: there is no other index, and a scan would read the whole week. */
async function dropOld(tx: Transaction, before: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM endpoint_stats s USING (
      SELECT old.* FROM endpoints e
       CROSS JOIN LATERAL (
         SELECT endpoint_id, bucket FROM endpoint_stats
          WHERE endpoint_id = e.id AND bucket < ${before}::timestamptz) old) old
     WHERE s.endpoint_id = old.endpoint_id AND s.bucket = old.bucket`;
}
