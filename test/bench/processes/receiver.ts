import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nowMs } from '../clock.ts';
import { isGenuine, type KeptRequest } from './genuine.ts';
import { cpuSeconds } from './own-cpu.ts';
import { serve } from './serve.ts';

/**
 * The receiving end: HTTPS, HTTP/1.1, kept alive, 200 at once. Signatures are judged after the run,
 * from what was kept of each request, so that judging costs neither the engine nor the raw baseline.
 */

interface Arrival extends KeptRequest {
  at: number;
  deliveryId: string;
  attempt: number;
}

/** Arrivals in the order they came in. */
export interface Collected {
  deliveryIds: string[];
  attempts: number[];
  /** By `nowMs`. */
  at: Float64Array;
  wrongSignatures: number;
}

export type ReceiverApi = typeof api;

const ANSWER = { 'Content-Length': '2' };
/** Idle connections are the sender's to close. */
const KEEP_ALIVE_MS = 120_000;

let arrivals: Arrival[] = [];
let open = 0;
let mostOpen = 0;

const api = {
  async start(certificate: { cert: string; key: string }) {
    const hook = createServer(certificate, (request, response) => {
      const at = nowMs();
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        arrivals.push(kept(request, chunks, at));
        response.writeHead(200, ANSWER).end('ok');
      });
    });
    hook.keepAliveTimeout = KEEP_ALIVE_MS;
    hook.on('secureConnection', (socket) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      socket.once('close', () => (open -= 1));
    });
    // Accepts connections and requests, and never says anything.
    const blackHole = createServer(certificate, () => undefined);
    return { port: await listen(hook), blackHolePort: await listen(blackHole) };
  },
  reset() {
    arrivals = [];
    mostOpen = open;
  },
  progress: () => ({ arrived: arrivals.length, mostOpen }),
  cpuSeconds,
  /** Everything since the last `reset`; `secrets` by path. */
  collect(secrets: Record<string, string>): Collected {
    return {
      deliveryIds: arrivals.map(({ deliveryId }) => deliveryId),
      attempts: arrivals.map(({ attempt }) => attempt),
      at: Float64Array.from(arrivals, ({ at }) => at),
      wrongSignatures: arrivals.filter((arrival) => !isGenuine(arrival, secrets[arrival.path]))
        .length,
    };
  },
};

serve(api);

function kept({ headers, url = '' }: IncomingMessage, chunks: Buffer[], at: number): Arrival {
  return {
    at,
    path: url,
    chunks,
    deliveryId: String(headers['x-addtoquote-delivery-id']),
    attempt: Number(headers['x-addtoquote-attempt']),
    signature: String(headers['x-addtoquote-signature']),
    webhookId: String(headers['webhook-id']),
    webhookTimestamp: String(headers['webhook-timestamp']),
    webhookSignature: String(headers['webhook-signature']),
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
