import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { Agent, type Dispatcher } from 'undici';

/** What the raw posts are made of. */
export interface RawMessage {
  url: string;
  secret: string;
  body: string;
}

/** The same, with everything done that need not be done for each post. */
export interface PreparedMessage {
  origin: string;
  path: string;
  body: string;
  nativeKey: KeyObject;
  standardKey: KeyObject;
}

export function prepare({ url, secret, body }: RawMessage): PreparedMessage {
  const { origin, pathname } = new URL(url);
  const nativeKey = createSecretKey(Buffer.from(secret));
  const standardKey = createSecretKey(Buffer.from(secret.slice('whsec_'.length), 'base64'));
  return { origin, path: pathname, body, nativeKey, standardKey };
}

/** As the app's own connections, so that only the engine around them makes the difference. */
export function rawConnections(connections: number | null): Agent {
  return new Agent({ connections, allowH2: false });
}

/** One POST as a receiver of webhooks gets it, signed anew; resolves once the answer was read. */
export async function rawPost(
  agent: Dispatcher,
  message: PreparedMessage,
  id: string,
): Promise<void> {
  const { origin, path, body } = message;
  const headers = signedHeaders(id, message);
  const answer = await agent.request({ origin, path, method: 'POST', headers, body });
  await answer.body.dump();
}

function signedHeaders(id: string, message: PreparedMessage): Record<string, string> {
  const { body, nativeKey, standardKey } = message;
  const timestamp = Math.floor(Date.now() / 1_000);
  const standard = createHmac('sha256', standardKey)
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'quotewire-bench',
    'X-AddToQuote-Signature': createHmac('sha256', nativeKey).update(body).digest('hex'),
    'X-AddToQuote-Event': 'quote.created',
    'X-AddToQuote-Event-Id': id,
    'X-AddToQuote-Delivery-Id': id,
    'X-AddToQuote-Attempt': '1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${standard}`,
  };
}
