import type { Db } from '../db.server.ts';

/** Enough to find a log again. */
export interface RemovedEndpoint {
  id: string;
  name: string;
  url: string;
  removedAt: Date;
}

const SHOWN = 10;

/** The endpoints removed last, newest first. */
export async function listRemovedEndpoints(db: Db, shopId: number): Promise<RemovedEndpoint[]> {
  const removed = await db.endpoint.findMany({
    where: { shopId, removedAt: { not: null } },
    orderBy: [{ removedAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: { id: true, name: true, url: true, removedAt: true },
  });
  return removed.flatMap(({ removedAt, ...endpoint }) =>
    removedAt ? [{ ...endpoint, removedAt }] : [],
  );
}
