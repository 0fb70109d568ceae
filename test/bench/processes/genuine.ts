import { createHmac } from 'node:crypto';

/** What of a request its signatures are judged by. */
export interface KeptRequest {
  path: string;
  chunks: Buffer[];
  signature: string;
  webhookId: string;
  webhookTimestamp: string;
  webhookSignature: string;
}

/** Whether both signatures are the secret's, by PROTOCOLS.md and not by the app's own code. */
export function isGenuine(request: KeptRequest, secret: string | undefined): boolean {
  if (secret === undefined) return false;
  const body = Buffer.concat(request.chunks);
  const native = createHmac('sha256', secret).update(body).digest('hex');
  const standard = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${request.webhookId}.${request.webhookTimestamp}.`)
    .update(body)
    .digest('base64');
  return request.signature === native && request.webhookSignature === `v1,${standard}`;
}
