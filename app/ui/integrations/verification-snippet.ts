/** How a receiver checks that an event is ours: the signature of the raw body, compared in constant time. */
export const VERIFICATION_SNIPPET = `import crypto from 'node:crypto';

// body: the raw request body, before any JSON parsing
// signature: the X-AddToQuote-Signature header
// secret: the signing secret, whole, with its whsec_ prefix
export function isFromQuotewire(body, signature, secret) {
  const expected = crypto.createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'hex');
  if (given.length !== expected.length) return false;
  return crypto.timingSafeEqual(given, expected);
}
`;
