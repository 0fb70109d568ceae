import { createServer } from 'node:http';
import express from 'express';
import { listenLocally } from '../pages/listen-locally.ts';

/** A smallest possible embedded app, for the tests of the admin frame. */
export interface EmbeddedPage {
  url: string;
  /** What it was asked for: method, path with query, and the token sent. */
  requests: { method: string; url: string; authorization: string | undefined; body: string }[];
  stop(): Promise<void>;
}

/** Serves the same page at every path below /app; its App Bridge script is at `appBridgeUrl()`. */
export async function startEmbeddedPage(appBridgeUrl: () => string): Promise<EmbeddedPage> {
  const requests: EmbeddedPage['requests'] = [];
  const app = express();
  app.use(express.text({ type: '*/*' }));
  app.use((request, _response, next) => {
    const { method, originalUrl: url, body } = request as typeof request & { body?: unknown };
    const text = typeof body === 'string' ? body : '';
    requests.push({ method, url, authorization: request.get('authorization'), body: text });
    next();
  });
  app.get('/auth/session-token', (_request, response) => {
    response.send(`<script data-api-key="key" src="${appBridgeUrl()}"></script>`);
  });
  app.get('/app{/*path}', (request, response) => {
    // As Shopify's library does with a document that has no token.
    if (request.query.embedded && !request.query.id_token) {
      const wanted = new URLSearchParams({ 'shopify-reload': request.originalUrl });
      response.redirect(`/auth/session-token?${wanted}`);
      return;
    }
    response.set('content-security-policy', 'frame-ancestors https://admin.shopify.com;');
    response.send(documentWith(appBridgeUrl(), `page at ${request.path}`));
  });
  app.all('/api/echo', (_request, response) => response.json({ ok: true }));
  app.all('/api/stale', (request, response) => {
    const earlier = requests.filter(({ url }) => url === request.originalUrl).length;
    if (earlier > 1) response.json({ ok: true });
    else response.status(401).set('X-Shopify-Retry-Invalid-Session-Request', '1').end();
  });
  app.all('/api/refused', (_request, response) => response.status(401).end());
  const listening = await listenLocally(createServer(app), 0);
  return { url: `http://localhost:${listening.port}`, requests, stop: listening.stop };
}

function documentWith(appBridgeUrl: string, text: string): string {
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Tiny app</title>
        <script data-api-key="key" src="${appBridgeUrl}"></script>
      </head>
      <body>
        <ui-nav-menu>
          <a href="/app" rel="home">Home</a>
          <a href="/app/quotes">Quotes</a>
          <a href="/app/settings">Settings</a>
        </ui-nav-menu>
        <main style="padding: 16px">${text.replaceAll('<', '&lt;')}</main>
      </body>
    </html>`;
}
