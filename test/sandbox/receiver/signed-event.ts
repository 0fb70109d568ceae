import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

interface SignedEvent {
  secret: string;
  body: string;
  at?: Date;
}

/** The headers of a delivery in the native format, signed in both ways; for the receiver's tests. */
export function signedHeaders({
  secret,
  body,
  at = new Date(),
}: SignedEvent): Record<string, string> {
  const id = 'evt_1';
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-addtoquote-event': 'quote.created',
    'x-addtoquote-event-id': id,
    'x-addtoquote-delivery-id': 'dlv_1',
    'x-addtoquote-attempt': '2',
    'x-addtoquote-signature': createHmac('sha256', secret).update(body).digest('hex'),
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}
