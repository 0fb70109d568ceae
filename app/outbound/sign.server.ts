import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** Marks a secret as one of Standard Webhooks; the rest is the key in base64. */
const SECRET_PREFIX = 'whsec_';
/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

/** A new signing secret, as it is shown to the merchant once. */
export function newSecret(): string {
  return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** AddToQuote's signature: hex HMAC-SHA256 of the raw body; the key is the secret exactly as displayed. */
export function bodySignature(body: string | Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/**
 * One signature of Standard Webhooks 1.0: base64 HMAC-SHA256 of `id.timestamp.body`. `timestamp` is in
 * Unix seconds.
 */
export function standardSignature(
  message: { id: string; timestamp: number; body: string | Buffer },
  secret: string,
): string {
  const hmac = createHmac('sha256', standardKey(secret));
  hmac.update(`${message.id}.${message.timestamp}.`).update(message.body);
  return `v1,${hmac.digest('base64')}`;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A key made anew for each signature costs 10 µs of its 14. */
const standardKeys = new Map<string, KeyObject>();
const MOST_KEYS = 1_000;

/** What the base64 after the prefix stands for; of a secret of another making, the secret itself. */
function standardKey(secret: string): KeyObject {
  const known = standardKeys.get(secret);
  if (known) return known;
  const base64 = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : '';
  const isBase64 = base64 !== '' && BASE64.test(base64);
  const key = createSecretKey(isBase64 ? Buffer.from(base64, 'base64') : Buffer.from(secret));
  if (standardKeys.size === MOST_KEYS) standardKeys.clear();
  standardKeys.set(secret, key);
  return key;
}
