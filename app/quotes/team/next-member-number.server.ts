import type { Transaction } from '../../db.server.ts';

/** The number of somebody new on the team. The caller holds the shop's row. */
export async function nextMemberNumber(tx: Transaction, shopId: number): Promise<number> {
  const { _max } = await tx.teamMember.aggregate({ where: { shopId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
