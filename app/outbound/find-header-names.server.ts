import type { Db } from '../db.server.ts';
import type { SealingKey } from '../encryption.server.ts';
import { unsealHeaders } from './custom-headers.server.ts';

/** The names of the headers that the merchant added to an endpoint. Their values are never shown again. */
export async function findHeaderNames(
  deps: { db: Db; encryptionKeys: SealingKey[] },
  shopId: number,
  id: string,
): Promise<string[]> {
  const endpoint = await deps.db.endpoint.findFirst({
    where: { shopId, id },
    select: { headersSealed: true },
  });
  const headers = unsealHeaders(endpoint?.headersSealed ?? null, deps.encryptionKeys);
  return headers.map(({ name }) => name);
}
