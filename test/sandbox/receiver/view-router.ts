import express, { Router, type Response } from 'express';
import { assets, LOOK } from '../pages/assets.ts';
import { bundle } from '../pages/bundle.ts';
import { api } from './api.ts';
import type { Inbox } from './inbox.ts';
import { viewPage } from './view-page.ts';

/** Proxies and browsers close connections on which nothing is heard. */
const HEARTBEAT_MS = 15_000;

/** The page, its live stream and the JSON API. All addresses are relative: it works wherever it is mounted. */
export async function viewRouter(inbox: Inbox, receiverUrl: string): Promise<Router> {
  const router = Router();
  const script = await bundle(new URL('./view/main.ts', import.meta.url));
  router.use(
    '/assets',
    assets({
      styles: { 'look.css': LOOK, 'view.css': new URL('./view/view.css', import.meta.url) },
      scripts: { 'view.js': script },
    }),
  );
  router.get('/', (request, response) => {
    if (!request.originalUrl.split('?')[0]?.endsWith('/')) response.redirect(`${request.baseUrl}/`);
    else
      response.set('content-security-policy', "default-src 'self'; img-src data:").send(viewPage());
  });
  router.get('/live', (_request, response) => stream(inbox, response));
  router.use('/api', express.json(), api(inbox, receiverUrl));
  return router;
}

/** Server-sent events: `delivery` with one that arrived, `changed` when all is to be fetched again. */
function stream(inbox: Inbox, response: Response): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const delivered = (delivery: object): void => {
    response.write(`event: delivery\ndata: ${JSON.stringify(delivery)}\n\n`);
  };
  const changed = (): void => {
    response.write('event: changed\ndata: {}\n\n');
  };
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  inbox.on('delivery', delivered).on('changed', changed);
  response.on('close', () => {
    clearInterval(heartbeat);
    inbox.off('delivery', delivered).off('changed', changed);
  });
}
