import { createHmac, randomBytes } from 'node:crypto';

/** Marks a secret as one of Standard Webhooks; the rest is the key in base64. */
const SECRET_PREFIX = 'whsec_';
/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

/** A new signing secret, as it is shown to the merchant once. */
export function newSecret(): string {
  return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** AddToQuote's signature: hex HMAC-SHA256 of the raw body; the key is the secret exactly as displayed. */
export function bodySignature(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('hex');
}

/**
 * One signature of Standard Webhooks 1.0: base64 HMAC-SHA256 of `id.timestamp.body`; the key is what
 * the base64 after the secret's prefix stands for. `timestamp` is in Unix seconds.
 */
export function standardSignature(
  message: { id: string; timestamp: number; body: string },
  secret: string,
): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  const signed = `${message.id}.${message.timestamp}.${message.body}`;
  return `v1,${createHmac('sha256', key).update(signed, 'utf8').digest('base64')}`;
}
