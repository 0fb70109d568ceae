import type { Transaction } from '../../db.server.ts';

/** A shop's stage, kept from being deleted until this transaction ends; null when there is none. */
export async function holdStage(
  tx: Transaction,
  shopId: number,
  stageId: string,
): Promise<{ id: string; name: string } | null> {
  const [stage] = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM stages WHERE id = ${stageId} AND shop_id = ${shopId} FOR KEY SHARE`;
  return stage ?? null;
}
