import packageJson from '../../../package.json' with { type: 'json' };
import { bodySignature, standardSignature } from '../sign.server.ts';

/** One attempt to deliver an event. */
export interface Transmission {
  eventId: string;
  eventType: string;
  deliveryId: string;
  /** 1-based */
  attempt: number;
  /** When this attempt is made. */
  sentAt: Date;
  body: string;
}

/** The first signs alone; while a rotation overlaps, the second is the one before it. */
export type Secrets = readonly [current: string, previous?: string];

const USER_AGENT = `Quotewire/${packageJson.version}`;

/** Every header of the native format that says what the message is and who sent it; PROTOCOLS.md. */
export function nativeHeaders(sent: Transmission, secrets: Secrets): Record<string, string> {
  const [current, previous] = secrets;
  const timestamp = Math.floor(sent.sentAt.getTime() / 1_000);
  const message = { id: sent.eventId, timestamp, body: sent.body };
  const signatures = [current, previous].filter((secret) => secret !== undefined);
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': USER_AGENT,
    'X-AddToQuote-Signature': bodySignature(sent.body, current),
    ...(previous && { 'X-AddToQuote-Signature-Previous': bodySignature(sent.body, previous) }),
    'X-AddToQuote-Event': sent.eventType,
    'X-AddToQuote-Event-Id': sent.eventId,
    'X-AddToQuote-Delivery-Id': sent.deliveryId,
    'X-AddToQuote-Attempt': String(sent.attempt),
    'webhook-id': sent.eventId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.map((secret) => standardSignature(message, secret)).join(' '),
  };
}
