import type { MiddlewareHandler } from 'hono';
import type { Log } from './log.server.ts';
import { loggedPath } from './logged-path.ts';

/** One line a request, once it was answered. The path alone: queries carry session tokens and signatures. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    // Read afterwards: before, the answer is an empty 200 that hono makes for whoever asks.
    const { method, path } = context.req;
    const { status } = context.res;
    const ms = Math.round(performance.now() - startedAt);
    log.info({ method, path: loggedPath(path), status, ms }, 'request');
  };
}
