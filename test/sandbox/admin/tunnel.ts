import { createServer, ServerResponse, type IncomingMessage } from 'node:http';
import { createProxyServer } from 'httpxy';
import { listenLocally } from '../pages/listen-locally.ts';

interface TunnelOptions {
  port: number;
  /** The web process. */
  target: string;
  /** Who may frame the app besides whom it names itself. */
  adminOrigin: string;
}

export interface Tunnel {
  /** The app's public address. */
  url: string;
  stop(): Promise<void>;
}

/** How long a page that came too early waits before it asks again. */
const RETRY_SECONDS = 1;

/**
 * The app's public address, as a development tunnel gives one: everything is passed on as it comes,
 * in both directions. Only where the app tells who may frame it is the sandbox's admin added.
 */
export async function startTunnel(options: TunnelOptions): Promise<Tunnel> {
  const proxy = createProxyServer({ target: options.target, xfwd: true });
  proxy.on('proxyRes', ({ headers }) => {
    const policy = headers['content-security-policy'];
    if (policy) headers['content-security-policy'] = withAncestor(policy, options.adminOrigin);
  });
  proxy.on('error', (_error, _request, response) => {
    if (response instanceof ServerResponse) notUp(response);
    else response?.destroy();
  });
  const server = createServer((request: IncomingMessage, response) => {
    // Its failures come as the event above.
    void proxy.web(request, response).catch(() => notUp(response));
  });
  const listening = await listenLocally(server, options.port);
  return { url: `http://localhost:${listening.port}`, stop: listening.stop };
}

/** Adds an origin to a policy's `frame-ancestors`; a policy that has none, or allows nobody, stays. */
export function withAncestor(policy: string | string[], origin: string): string {
  const text = [policy].flat().join(', ');
  return text.replace(/frame-ancestors(?! 'none')/g, `frame-ancestors ${origin}`);
}

function notUp(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(502, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    refresh: String(RETRY_SECONDS),
    'retry-after': String(RETRY_SECONDS),
  });
  response.end(`<!doctype html>
    <html lang="en">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>The app is not up yet</title>
      <body style="display: grid; place-content: center; min-height: 90vh; margin: 0; padding: 24px;
        font: 15px/1.5 system-ui, sans-serif; text-align: center; color: #1b2624; background: #f5f5f1">
        <h1 style="font-size: 1.3rem; margin: 0 0 6px">The app is not up yet</h1>
        <p style="margin: 0">This page asks again every second.</p>
      </body>
    </html>`);
}
