import type { Db } from '../db.server.ts';
import { canUnseal, type SealingKey } from '../encryption.server.ts';
import { SECRET_VERSION } from './secret-version.server.ts';

/** What may be known of an endpoint's secret. */
export interface SecretState {
  /** Tells it from the one before and the next; empty: there is none, as a receiver of B2B Ninja's may have it. */
  version: string;
  /** False where the key is gone that it was sealed with: nothing can be signed, and so nothing is sent. */
  isReadable: boolean;
}

/** How the secret of an endpoint of the shop is. */
export async function findSecretState(
  { db, encryptionKeys }: { db: Db; encryptionKeys: SealingKey[] },
  shopId: number,
  id: string,
): Promise<SecretState> {
  const [endpoint] = await db.$queryRaw<{ version: string; sealed: string | null }[]>`
    SELECT ${SECRET_VERSION} AS version, secret_sealed AS sealed
      FROM endpoints WHERE shop_id = ${shopId} AND id = ${id}`;
  const { version = '', sealed = null } = endpoint ?? {};
  return { version, isReadable: sealed === null || canUnseal(sealed, encryptionKeys) };
}
