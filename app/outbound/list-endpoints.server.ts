import type { Db } from '../db.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import { MAX_ENDPOINTS, type Endpoint } from './endpoint.ts';

/** The shop's endpoints, oldest first. There are never more than MAX_ENDPOINTS, so this is no page of a list. */
export async function listEndpoints(db: Db, shopId: number): Promise<Endpoint[]> {
  return db.endpoint.findMany({
    where: { shopId, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MAX_ENDPOINTS,
    select: endpointColumns,
  });
}
