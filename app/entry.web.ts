import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { logRequests } from './log-requests.server.ts';

/**
 * The web process: serves the built pages. SIGTERM or SIGINT: takes no more connections, finishes the
 * requests under way and ends.
 */

/** Requests that take longer are cut off; what they committed stays committed, and the sweep sends it. */
const DRAIN_MS = 15_000;
const RETRY_MS = 1_000;
const YEAR_S = 31_536_000;
const HOUR_S = 3_600;

const built = new URL('../build/server/index.js', import.meta.url);
const clientFiles = fileURLToPath(new URL('../build/client', import.meta.url));
if (!existsSync(built)) throw new Error('There is no build to serve: run `npm run build` first.');
await untilDatabaseAnswers();
const handle = createRequestHandler((await import(built.href)) as ServerBuild, env().NODE_ENV);

const app = new Hono();
app.use(logRequests(log));
app.use(compress());
// Files under assets/ have their content's hash in their names.
for (const [path, seconds] of [
  ['/assets/*', YEAR_S],
  ['/*', HOUR_S],
] as const) {
  const immutable = seconds === YEAR_S ? ', immutable' : '';
  app.use(
    path,
    serveStatic({
      root: clientFiles,
      onFound: (_file, { header }) =>
        header('Cache-Control', `public, max-age=${seconds}${immutable}`),
    }),
  );
}
app.all('*', ({ req }) => handle(req.raw));

const { HOST, PORT } = env();
const server = serve({ fetch: app.fetch, hostname: HOST, port: PORT }, () => {
  log.info({ host: HOST, port: PORT }, 'web ready');
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop(server, signal));
}

async function stop(listening: ServerType, signal: NodeJS.Signals): Promise<void> {
  log.info({ signal }, 'web stopping');
  const closed = new Promise<void>((resolve) => listening.close(() => resolve()));
  if ('closeIdleConnections' in listening) listening.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, DRAIN_MS))]);
  log.info('web stopped');
  process.exit(0);
}

/**
 * The library that keeps Shopify's sessions looks for its table once, when it is loaded, and gives up
 * for good after about 10 s: it is loaded when there is a database to look at.
 */
async function untilDatabaseAnswers(): Promise<void> {
  for (;;) {
    try {
      await db.session.count();
      return;
    } catch (error) {
      log.warn({ err: error }, 'waiting for the database');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
