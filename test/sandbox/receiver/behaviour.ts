import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const times = z.int().min(1).optional();

/** How an endpoint answers. With `times`, only so many requests; after them it is well again. */
export const behaviourSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ok'), times }),
  z.object({
    kind: z.literal('status'),
    status: z.int().min(200).max(599),
    /** Seconds or an HTTP date. */
    retryAfter: z.string().optional(),
    times,
  }),
  z.object({ kind: z.literal('slow'), ms: z.int().min(0).max(120_000), times }),
  z.object({ kind: z.literal('never'), times }),
  z.object({ kind: z.literal('gone'), times }),
  z.object({ kind: z.literal('redirect'), to: z.string().default('/hooks/elsewhere'), times }),
  z.object({ kind: z.literal('reset'), times }),
  z.object({ kind: z.literal('drip'), times }),
  z.object({ kind: z.literal('huge'), times }),
  z.object({ kind: z.literal('gzip-bomb'), times }),
]);

export type Behaviour = z.infer<typeof behaviourSchema>;

/** A byte each, for ever: a body that never ends and never pauses long. */
const DRIP_MS = 250;
const HUGE_BYTES = 50 * 1024 * 1024;

/** Answers a request as told. */
export function answer(
  behaviour: Behaviour,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (behaviour.kind) {
    case 'ok':
      return finish(response, 200);
    case 'status':
      if (behaviour.retryAfter) response.setHeader('retry-after', behaviour.retryAfter);
      return finish(response, behaviour.status);
    case 'slow':
      return after(response, behaviour.ms, () => finish(response, 200));
    case 'never':
      return;
    case 'gone':
      return finish(response, 410);
    case 'redirect':
      response.setHeader('location', behaviour.to);
      return finish(response, 302);
    case 'reset':
      request.socket.destroy();
      return;
    case 'drip':
      response.writeHead(200, { 'content-type': 'text/plain' });
      return drip(response);
    case 'huge':
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(Buffer.alloc(HUGE_BYTES, 'x'));
      return;
    case 'gzip-bomb':
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(HUGE_BYTES)));
  }
}

/** The status a behaviour answers with; null for those that end otherwise. */
export function statusOf(behaviour: Behaviour): number | null {
  switch (behaviour.kind) {
    case 'status':
      return behaviour.status;
    case 'gone':
      return 410;
    case 'redirect':
      return 302;
    case 'never':
    case 'reset':
      return null;
    case 'ok':
    case 'slow':
    case 'drip':
    case 'huge':
    case 'gzip-bomb':
      return 200;
  }
}

function finish(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status < 300 ? 'ok\n' : `answered ${status}, as told to\n`);
}

function after(response: ServerResponse, ms: number, act: () => void): void {
  const timer = setTimeout(act, ms);
  response.once('close', () => clearTimeout(timer));
}

function drip(response: ServerResponse): void {
  response.write('.');
  const timer = setInterval(() => response.write('.'), DRIP_MS);
  response.once('close', () => clearInterval(timer));
}
