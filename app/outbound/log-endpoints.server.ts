import type { Db } from '../db.server.ts';

/** Whose deliveries the log has. */
export interface LogEndpoint {
  id: string;
  name: string;
  removed: boolean;
}

/** Removed ones add up over the years; who looks for an older one finds its log from the newest ones' pages. */
const MOST = 100;

/** The endpoints of a shop to choose from in the log's filter: those there are, then those removed, newest first. */
export async function listLogEndpoints(db: Db, shopId: number): Promise<LogEndpoint[]> {
  const rows = await db.endpoint.findMany({
    where: { shopId },
    orderBy: [{ removedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, removedAt: true },
  });
  return rows.map(({ removedAt, ...endpoint }) => ({ ...endpoint, removed: removedAt !== null }));
}
