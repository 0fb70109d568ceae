import type { Db } from '../db.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import type { Endpoint } from './endpoint.ts';

/** One of the shop's endpoints, or null when there is none of that id or it was removed. */
export async function findEndpoint(db: Db, shopId: number, id: string): Promise<Endpoint | null> {
  return db.endpoint.findFirst({
    where: { shopId, id, removedAt: null },
    select: endpointColumns,
  });
}
