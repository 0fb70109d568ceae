import type { Db } from '../db.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import type { Endpoint } from './endpoint.ts';

/** An endpoint that may be gone, but whose log is kept. */
export type KnownEndpoint = Endpoint & { removedAt: Date | null };

/** One of the shop's endpoints, removed or not: whoever reads a log may name either. */
export async function findKnownEndpoint(
  db: Db,
  shopId: number,
  id: string,
): Promise<KnownEndpoint | null> {
  return db.endpoint.findFirst({
    where: { shopId, id },
    select: { ...endpointColumns, removedAt: true },
  });
}
