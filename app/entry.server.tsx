import { PassThrough } from 'node:stream';
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { loggedPath } from './logged-path.ts';
import { addDocumentResponseHeaders } from './shopify.server.ts';
import { documentLocale } from './texts/locale.ts';
import { loadAdminTexts } from './ui/admin-texts.ts';
import { TextsProvider } from './ui/texts.tsx';

/** Milliseconds a page may take to stream before the rest of it is given up. */
const STREAM_TIMEOUT_MS = 5_000;

/** Renders a document in its reader's language: streamed to people, whole to robots. */
export default async function handleRequest(
  request: Request,
  statusCode: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  addDocumentResponseHeaders(request, headers);
  // The library asks the browser to preload App Bridge from Shopify's address, whatever is configured.
  const preload = `<${env().APP_BRIDGE_URL}>; rel="preload"; as="script"`;
  if (headers.has('Link')) headers.set('Link', preload);
  const texts = await loadAdminTexts(documentLocale(request));
  const readyEvent = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <TextsProvider texts={texts}>
        <RemixServer context={context} url={request.url} abortDelay={STREAM_TIMEOUT_MS} />
      </TextsProvider>,
      {
        [readyEvent]: () => {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: statusCode }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => logFailure(error, request, 'rendering failed'),
      },
    );
    setTimeout(abort, STREAM_TIMEOUT_MS + 1_000).unref();
  });
}

/** What loaders and actions throw that is no Response. Whoever has gone away waits for no answer. */
export function handleError(
  error: unknown,
  { request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted) logFailure(error, request, 'request failed');
}

/** The path alone: queries carry session tokens and signatures. */
function logFailure(error: unknown, request: Request, message: string): void {
  log.error({ err: error, path: loggedPath(new URL(request.url).pathname) }, message);
}
