import { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { seal, type SealingKey } from '../encryption.server.ts';
import { FORMAT_NAMES, FORMATS } from './formats/formats.ts';
import type { OverlapHours } from './secret-overlap.ts';
import { newSecret } from './sign.server.ts';

const TAKING_TWO = FORMAT_NAMES.filter((format) => FORMATS[format].takesTwoSecrets);

export type RotateSecretResult =
  | { ok: true; secret: string; previousSecretUntil: Date | null }
  | { ok: false; reason: 'not_found' };

/**
 * Gives an endpoint a new secret, which is in the answer and nowhere else in the clear. The one before
 * it signs as well for `overlapHours`, reckoned by the database's clock, and then stops by itself; one
 * that was left from an earlier rotation stops now. There is no overlap where there was no secret, nor
 * in a format whose header takes one signature. Refuses an endpoint that is not there, or no longer.
 */
export async function rotateSecret(
  deps: { db: Db; encryptionKeys: SealingKey[] },
  { shopId, id }: { shopId: number; id: string },
  overlapHours: OverlapHours,
): Promise<RotateSecretResult> {
  const secret = newSecret();
  const overlapping = Prisma.sql`${overlapHours}::int > 0 AND secret_sealed IS NOT NULL
                                   AND format::text = ANY(${TAKING_TWO})`;
  const rows = await deps.db.$queryRaw<{ previousSecretUntil: Date | null }[]>`
    UPDATE endpoints
       SET previous_secret_sealed = CASE WHEN ${overlapping} THEN secret_sealed END,
           previous_secret_until = CASE WHEN ${overlapping}
                                        THEN now() + make_interval(hours => ${overlapHours}::int) END,
           secret_sealed = ${seal(secret, deps.encryptionKeys)},
           updated_at = now()
     WHERE id = ${id} AND shop_id = ${shopId} AND removed_at IS NULL
    RETURNING previous_secret_until AS "previousSecretUntil"`;
  const [rotated] = rows;
  return rotated ? { ok: true, secret, ...rotated } : { ok: false, reason: 'not_found' };
}
