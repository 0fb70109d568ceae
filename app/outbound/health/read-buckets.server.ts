import { Prisma } from '@prisma/client';
import type { Db } from '../../db.server.ts';
import { countAttempts } from './count-attempts.server.ts';
import type { Bucket, EndpointHealth } from './endpoint-health.ts';
import { healthOf } from './endpoint-health.ts';
import { beginningOf, BUCKET_MS, periodStart, type HealthPeriod } from './health-period.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

interface Since {
  shopId: number;
  endpointIds: string[];
  /** Where ten minutes begin. */
  since: Date;
}

/**
 * A query of endpoints' buckets, with attempts made this moment: what the job has summed up, and from
 * the last bucket of that on the attempts themselves, late ones included. While a worker runs that is
 * twenty minutes of them at most; while none does, no attempts are made.
 */
function buckets({ shopId, endpointIds, since }: Since): Prisma.Sql {
  const live = Prisma.sql`
    SELECT id AS endpoint_id, ${shopId}::int AS shop_id, timestamptz 'infinity' AS until,
           greatest(${since}::timestamptz, (
             SELECT max(bucket) FROM endpoint_stats WHERE endpoint_id = id AND shop_id = ${shopId}
           )) AS since
      FROM unnest(${endpointIds}::text[]) AS id`;
  return Prisma.sql`
    (SELECT s.endpoint_id AS "endpointId", s.shop_id AS "shopId", s.bucket AS "start",
            s.attempts, s.succeeded, s.response_times AS "responseTimes"
       FROM (${live}) l
       JOIN endpoint_stats s ON s.endpoint_id = l.endpoint_id AND s.shop_id = l.shop_id
        AND s.bucket >= ${since}::timestamptz AND s.bucket < l.since)
    UNION ALL
    (${countAttempts(live)})`;
}

/** How an endpoint of the shop does, up to this moment. */
export async function readEndpointHealth(
  db: Db,
  { shopId, endpointId }: { shopId: number; endpointId: string },
  { period, now }: { period: HealthPeriod; now: Date },
): Promise<EndpointHealth> {
  const since = periodStart(period, now);
  const rows = await db.$queryRaw<Bucket[]>(buckets({ shopId, endpointIds: [endpointId], since }));
  return healthOf(rows, period, now);
}

/** Attempts of an endpoint since a moment. */
export interface AttemptCount {
  endpointId: string;
  attempts: number;
  succeeded: number;
}

/** How attempts went over the last day, for each of the shop's endpoints that made any. */
export async function countDay(
  db: Db,
  { shopId, endpointIds }: Omit<Since, 'since'>,
  now: Date,
): Promise<AttemptCount[]> {
  const since = beginningOf(new Date(now.getTime() - DAY_MS), BUCKET_MS);
  return db.$queryRaw<AttemptCount[]>`
    SELECT "endpointId", sum(attempts)::int AS attempts, sum(succeeded)::int AS succeeded
      FROM (${buckets({ shopId, endpointIds, since })}) b
     GROUP BY 1`;
}
