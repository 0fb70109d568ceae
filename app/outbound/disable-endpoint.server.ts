import type { Db } from '../db.server.ts';

/** Turns an endpoint off. What is on its way to it waits, without spending attempts. */
export async function disableEndpoint(db: Db, shopId: number, id: string): Promise<void> {
  await db.endpoint.updateMany({
    where: { shopId, id, removedAt: null, status: { not: 'disabled' } },
    data: { status: 'disabled' },
  });
}
