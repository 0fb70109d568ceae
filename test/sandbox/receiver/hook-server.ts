import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answer, statusOf } from './behaviour.ts';
import type { Inbox } from './inbox.ts';

/** Far above any event; what is larger is refused unread. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;
const HOOK = /^\/hooks\/([a-z0-9][a-z0-9-]{0,39})\/?(?:\?.*)?$/i;

/** Takes POSTs at /hooks/<name>, records each and answers as that endpoint was told to. */
export function hookServer(inbox: Inbox): RequestListener {
  return (request, response) => {
    const name = HOOK.exec(request.url ?? '')?.[1];
    if (name === undefined) plain(response, 404, 'Events are sent to /hooks/<name>.');
    else if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      plain(
        response,
        405,
        'This address takes events by POST. What arrived shows on the start page.',
      );
    } else void receive(inbox, name.toLowerCase(), { request, response });
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function receive(
  inbox: Inbox,
  endpoint: string,
  { request, response }: Exchange,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === 'aborted') return;
  if (body === 'too large') {
    response.setHeader('connection', 'close');
    plain(response, 413, 'The body is too large.');
    return;
  }
  const behaviour = inbox.endpoints.nextBehaviour(endpoint);
  inbox.receive({
    endpoint,
    receivedAt: new Date().toISOString(),
    headers: headersOf(request),
    bodyBase64: body.toString('base64'),
    behaviour: behaviour.kind,
    status: statusOf(behaviour),
  });
  answer(behaviour, request, response);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | 'too large' | 'aborted'> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Buffer;
      total += bytes.length;
      if (total > MAX_BODY_BYTES) return 'too large';
      chunks.push(bytes);
    }
  } catch {
    // The sender went away in the middle: nothing has arrived.
    return 'aborted';
  }
  return Buffer.concat(chunks);
}

/** Repeated headers come joined; names in lower case, as Node gives them. */
function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
