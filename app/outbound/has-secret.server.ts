import type { Db } from '../db.server.ts';

/** Whether an endpoint of the shop has a secret: a receiver of B2B Ninja's may go without. */
export async function hasSecret(db: Db, shopId: number, id: string): Promise<boolean> {
  return (await db.endpoint.count({ where: { shopId, id, secretSealed: { not: null } } })) > 0;
}
