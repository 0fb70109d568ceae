import type { Db } from '../db.server.ts';
import { CannotUnseal, type SealingKey } from '../encryption.server.ts';
import { unsealHeaders } from './custom-headers.server.ts';

/**
 * The names of the headers that the merchant added to an endpoint. Their values are never shown again.
 * Null: they cannot be read, because the key is gone that they were sealed with.
 */
export async function findHeaderNames(
  deps: { db: Db; encryptionKeys: SealingKey[] },
  shopId: number,
  id: string,
): Promise<string[] | null> {
  const endpoint = await deps.db.endpoint.findFirst({
    where: { shopId, id },
    select: { headersSealed: true },
  });
  try {
    const headers = unsealHeaders(endpoint?.headersSealed ?? null, deps.encryptionKeys);
    return headers.map(({ name }) => name);
  } catch (error) {
    if (error instanceof CannotUnseal) return null;
    throw error;
  }
}
