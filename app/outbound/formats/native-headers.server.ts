import { bodySignature, standardSignature } from '../sign.server.ts';
import { COMMON_HEADERS } from './common-headers.server.ts';
import type { Secrets, Transmission } from './transmission.ts';

/** Every header of the native format that says what the message is and who sent it; PROTOCOLS.md. */
export function nativeHeaders(sent: Transmission, secrets: Secrets): Record<string, string> {
  return {
    ...COMMON_HEADERS,
    ...bodySignatures(sent, secrets),
    'X-AddToQuote-Event': sent.eventType,
    'X-AddToQuote-Event-Id': sent.eventId,
    'X-AddToQuote-Delivery-Id': sent.deliveryId,
    'X-AddToQuote-Attempt': String(sent.attempt),
    ...standardHeaders(sent, secrets),
  };
}

function bodySignatures({ body }: Transmission, [current, previous]: Secrets) {
  return {
    ...(current && { 'X-AddToQuote-Signature': bodySignature(body, current) }),
    ...(previous && { 'X-AddToQuote-Signature-Previous': bodySignature(body, previous) }),
  };
}

/** Standard Webhooks 1.0. */
function standardHeaders(sent: Transmission, secrets: Secrets) {
  const timestamp = Math.floor(sent.sentAt.getTime() / 1_000);
  const message = { id: sent.eventId, timestamp, body: sent.body };
  const signatures = secrets
    .filter((secret) => secret !== undefined)
    .map((secret) => standardSignature(message, secret));
  return {
    'webhook-id': sent.eventId,
    'webhook-timestamp': String(timestamp),
    ...(signatures.length > 0 && { 'webhook-signature': signatures.join(' ') }),
  };
}
