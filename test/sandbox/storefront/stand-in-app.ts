import { createServer } from 'node:http';
import express, { Router, type Request, type Response } from 'express';
import { listenLocally } from '../pages/listen-locally.ts';

export interface Received {
  path: string;
  query: URLSearchParams;
  headers: Request['headers'];
  /** Of JSON the value, of anything else the text. */
  body: unknown;
}

type Handler = (request: Request, response: Response) => unknown;

/** What stands in for the app in tests of the storefront: answers its wire, remembers what it got. */
export interface StandInApp {
  url: string;
  received: Received[];
  /** Bodies of the requests for quotes so far. */
  quotes(): Record<string, unknown>[];
  /** Takes the place of the usual answer of a path, until given another. */
  answer(path: string, handler: Handler): void;
  /** Where the browser sends files: takes any, after `storage.until`. */
  storageRouter: Router;
  storage: { status: number; until: Promise<void> };
  stop(): Promise<void>;
}

export async function startStandInApp(): Promise<StandInApp> {
  const received: Received[] = [];
  const handlers = new Map<string, Handler>(Object.entries(usualAnswers()));
  const app = express();
  app.use(express.json(), express.text({ type: '*/*' }), (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://app');
    received.push({
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: request.body,
    });
    const handler = handlers.get(pathname.replace('/proxy', ''));
    if (handler) handler(request, response);
    else response.status(404).end();
  });
  const { port, stop } = await listenLocally(createServer(app), 0);
  const storage = { status: 201, until: Promise.resolve() };
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    quotes: () =>
      received
        .filter(({ path }) => path === '/proxy/quotes')
        .map(({ body }) => body as Record<string, unknown>),
    answer: (path, handler) => handlers.set(path, handler),
    storageRouter: storageOf(storage),
    storage,
    stop,
  };
}

function usualAnswers(): Record<string, Handler> {
  let files = 0;
  return {
    '/quotes': (request, response) => {
      if (!request.is('json')) {
        response.type('application/liquid').send('<h1>Thank you: Q-1001, {{ shop.name }}</h1>');
        return;
      }
      response.status(201).json({ quote_id: 'quote_1', quote_number: 'Q-1001' });
    },
    '/uploads': (_request, response) => {
      const parameters = [{ name: 'key', value: 'tmp/1' }];
      const upload = { url: '/storage', method: 'POST', parameters };
      response.status(201).json({ file_id: `file_${String(++files).padStart(26, '0')}`, upload });
    },
    '/uploads/complete': (request, response) => {
      const { file_id } = request.body as { file_id: string };
      response.json({ file_id, filename: 'x', size: 1, mime_type: 'application/pdf' });
    },
  };
}

function storageOf(storage: StandInApp['storage']): Router {
  const router = Router();
  router.post(
    '/storage',
    express.raw({ type: () => true, limit: '30mb' }),
    async (_request, response) => {
      await storage.until;
      response.status(storage.status).end();
    },
  );
  return router;
}
