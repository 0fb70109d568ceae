import type { MiddlewareHandler } from 'hono';
import type { Log } from './log.server.ts';

/** One line a request, once it was answered. The path alone: queries carry session tokens and signatures. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    // Read afterwards: before, the answer is an empty 200 that hono makes for whoever asks.
    const { method, path } = context.req;
    const { status } = context.res;
    log.info({ method, path, status, ms: Math.round(performance.now() - startedAt) }, 'request');
  };
}
