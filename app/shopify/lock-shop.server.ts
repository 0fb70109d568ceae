import type { Transaction } from '../db.server.ts';

/**
 * Takes a shop's row until this transaction ends, so that its settings are changed, and its numbers
 * given, by one at a time. Not plain FOR UPDATE: what only refers to the shop need not wait.
 */
export async function lockShop(tx: Transaction, shopId: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM shops WHERE id = ${shopId} FOR NO KEY UPDATE`;
}
