import { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { COUNT_CAP, cappedCount } from './capped-count.ts';
import { receivingEndpoints } from './replay-filter.server.ts';
import { matching } from './replay-matching.server.ts';
import type { ReplayPreview } from './replay-preview.ts';
import type { ReplayFilter } from './replay.ts';

/** Counts what a replay with this filter would send if it were started now; up to the cap at each endpoint. */
export async function previewReplay(
  db: Db,
  shopId: number,
  filter: ReplayFilter,
): Promise<ReplayPreview> {
  const { endpointId } = filter.log;
  const wanted = { shopId, filter, before: new Date() };
  const part = { endpointId: Prisma.sql`e.id` };
  const [counted, turnedOff] = await Promise.all([
    db.$queryRaw<{ id: string; name: string; isPaused: boolean; count: number }[]>`
      SELECT e.id, e.name, e.status = 'paused' AS "isPaused", matched.count
        FROM endpoints e
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS count FROM (
           SELECT FROM (${matching(wanted, part)}) m LIMIT ${COUNT_CAP + 1}::int) m
       ) matched
       WHERE ${receivingEndpoints(shopId, filter.log)} AND matched.count > 0
       ORDER BY e.created_at, e.id`,
    db.endpoint.findMany({
      where: { shopId, removedAt: null, status: 'disabled', ...(endpointId && { id: endpointId }) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { name: true },
    }),
  ]);
  return {
    endpoints: counted.map(({ count, ...endpoint }) => ({ ...endpoint, ...cappedCount(count) })),
    turnedOff: turnedOff.map(({ name }) => name),
  };
}
