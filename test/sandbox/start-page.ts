import { createServer } from 'node:http';
import express, { type Router } from 'express';
import type { Addresses } from './addresses.ts';
import { assets, LOOK } from './pages/assets.ts';
import { bundle } from './pages/bundle.ts';
import { listenLocally } from './pages/listen-locally.ts';
import { startPageHtml } from './start-page/page.ts';

interface StartPageOptions {
  port: number;
  addresses: Addresses;
  /** The parts by name, and whether each is up. */
  status(): Record<string, boolean>;
  /** What else this server shows, by path. */
  routers: Record<string, Router>;
}

/** Starts the page that tells where everything is and what to do first. `/sandbox.json` says the same to programs. */
export async function startStartPage(
  options: StartPageOptions,
): Promise<{ url: string; stop(): Promise<void> }> {
  const { addresses } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(
    '/assets',
    assets({
      styles: {
        'look.css': LOOK,
        'start.css': new URL('./start-page/start.css', import.meta.url),
      },
      scripts: { 'start.js': await bundle(new URL('./start-page/main.ts', import.meta.url)) },
    }),
  );
  app.get('/', (_request, response) => {
    response.send(startPageHtml(addresses, options.status()));
  });
  app.get('/sandbox.json', (_request, response) => {
    response.set('cache-control', 'no-store').json({ addresses, status: options.status() });
  });
  for (const [path, router] of Object.entries(options.routers)) app.use(path, router);
  const listening = await listenLocally(createServer(app), options.port);
  return { url: `http://localhost:${listening.port}`, stop: listening.stop };
}
