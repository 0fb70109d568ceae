import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A named key of 32 bytes. */
export interface SealingKey {
  name: string;
  key: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
/** 96 bits, as NIST SP 800-38D recommends for GCM. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What was sealed cannot be read: its key is not configured, or it was tampered with. */
export class CannotUnseal extends Error {
  override name = 'CannotUnseal';
}

/**
 * Encrypts and authenticates a secret for storage, with the first of `keys`.
 * The result is `keyName.base64url(nonce ‖ tag ‖ ciphertext)`, so that keys can be rotated.
 */
export function seal(plain: string, keys: SealingKey[]): string {
  const [current] = keys;
  if (!current) throw new Error('There is no key to seal a secret with.');
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, current.key, nonce);
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const packed = Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
  return `${current.name}.${packed.toString('base64url')}`;
}

/**
 * The reverse of `seal`.
 *
 * @throws {CannotUnseal} the key is not among `keys`, or the text was tampered with
 */
export function unseal(sealed: string, keys: SealingKey[]): string {
  const dot = sealed.indexOf('.');
  const name = sealed.slice(0, dot);
  const key = keys.find((candidate) => candidate.name === name)?.key;
  if (!key) {
    throw new CannotUnseal(`A secret was sealed with the key "${name}", which is not configured.`);
  }
  try {
    return decrypt(Buffer.from(sealed.slice(dot + 1), 'base64url'), key);
  } catch (error) {
    throw new CannotUnseal(`The key "${name}" does not open what was sealed.`, { cause: error });
  }
}

/** Whether `unseal` would succeed. */
export function canUnseal(sealed: string, keys: SealingKey[]): boolean {
  try {
    unseal(sealed, keys);
    return true;
  } catch (error) {
    if (error instanceof CannotUnseal) return false;
    throw error;
  }
}

function decrypt(packed: Buffer, key: Buffer): string {
  // Without its length given, the first 4 bytes of a tag would do for all of it.
  const decipher = createDecipheriv(ALGORITHM, key, packed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(packed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const ciphertext = packed.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
}
