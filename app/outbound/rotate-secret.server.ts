import { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { canUnseal, seal, type SealingKey } from '../encryption.server.ts';
import { FORMAT_NAMES, FORMATS } from './formats/formats.ts';
import type { OverlapHours } from './secret-overlap.ts';
import { SECRET_VERSION } from './secret-version.server.ts';
import { newSecret } from './sign.server.ts';

const TAKING_TWO = FORMAT_NAMES.filter((format) => FORMATS[format].takesTwoSecrets);

/** How a secret is to be changed. */
export interface Rotation {
  overlapHours: OverlapHours;
  /** The version of the secret that the page showed (secret-version.server.ts). */
  seen: string;
}

export type RotateSecretResult =
  | { ok: true; secret: string; previousSecretUntil: Date | null }
  /** Changed: the endpoint has another secret than the one that was seen. */
  | { ok: false; reason: 'not_found' | 'changed' };

/**
 * Gives an endpoint a new secret, which is in the answer and nowhere else in the clear. The one before
 * it signs as well for `overlapHours`, reckoned by the database's clock, and then stops by itself; one
 * that was left from an earlier rotation stops now. There is no overlap where there was no secret, or none
 * that can be read any more, nor in a format whose header takes one signature. Refuses an endpoint that is not there, or no longer, and
 * one whose secret is another than was seen: of two people who regenerate it at the same moment, the second
 * would have the one that the receiver uses stop at once.
 */
export async function rotateSecret(
  deps: { db: Db; encryptionKeys: SealingKey[] },
  { shopId, id }: { shopId: number; id: string },
  { overlapHours, seen }: Rotation,
): Promise<RotateSecretResult> {
  const { db, encryptionKeys } = deps;
  const before = await db.endpoint.findFirst({
    where: { id, shopId, removedAt: null },
    select: { secretSealed: true },
  });
  if (!before) return { ok: false, reason: 'not_found' };
  const secret = newSecret();
  const isReadable = before.secretSealed !== null && canUnseal(before.secretSealed, encryptionKeys);
  const overlapping = Prisma.sql`${isReadable} AND ${overlapHours}::int > 0
                                   AND format::text = ANY(${TAKING_TWO})`;
  const rows = await db.$queryRaw<{ previousSecretUntil: Date | null }[]>`
    UPDATE endpoints
       SET previous_secret_sealed = CASE WHEN ${overlapping} THEN secret_sealed END,
           previous_secret_until = CASE WHEN ${overlapping}
                                        THEN now() + make_interval(hours => ${overlapHours}::int) END,
           secret_sealed = ${seal(secret, encryptionKeys)},
           updated_at = now()
     WHERE id = ${id} AND shop_id = ${shopId} AND removed_at IS NULL AND ${SECRET_VERSION} = ${seen}
    RETURNING previous_secret_until AS "previousSecretUntil"`;
  const [rotated] = rows;
  return rotated ? { ok: true, secret, ...rotated } : { ok: false, reason: 'changed' };
}
