import { createServer } from 'node:https';
import type { Router } from 'express';
import { issueCertificate, type CertificateAuthority } from '../certificates.ts';
import { listenLocally } from '../pages/listen-locally.ts';
import type { Behaviour } from './behaviour.ts';
import type { Delivery } from './delivery.ts';
import { hookServer } from './hook-server.ts';
import { Inbox } from './inbox.ts';
import { viewRouter } from './view-router.ts';

export type { Behaviour } from './behaviour.ts';
export type { Delivery } from './delivery.ts';

interface ReceiverOptions {
  port: number;
  /** Whom the app's processes trust. */
  ca: CertificateAuthority;
  /** Where what arrived and what was told is kept. */
  dir: string;
}

export interface Receiver {
  /** https://localhost:port; endpoints are below it, at /hooks/<name>. */
  url: string;
  /** The page that shows what arrived, and the JSON API; to be mounted on a page server. */
  viewRouter: Router;
  /** The last 500, oldest first. */
  received(): Delivery[];
  /** The first that fits, there already or yet to come. Rejects after `timeoutMs`. */
  waitFor(fits: (delivery: Delivery) => boolean, timeoutMs?: number): Promise<Delivery>;
  /** One more secret of an endpoint; what arrived before is judged again. */
  setSecret(endpoint: string, secret: string): void;
  setBehaviour(endpoint: string, behaviour: Behaviour): void;
  /** Forgets what arrived; secrets and behaviours stay. */
  clear(): void;
  stop(): Promise<void>;
}

const DEFAULT_WAIT_MS = 30_000;

/** Starts a webhook receiver on HTTPS that records, verifies and, if told to, misbehaves. */
export async function startReceiver({ port, ca, dir }: ReceiverOptions): Promise<Receiver> {
  const inbox = new Inbox(dir);
  const certificate = await issueCertificate(ca, ['localhost', '127.0.0.1', '::1']);
  const server = createServer(certificate, hookServer(inbox));
  // Not a browser's matter: a client that hangs up in the handshake, or does not trust the certificate.
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  const listening = await listenLocally(server, port);
  const url = `https://localhost:${listening.port}`;
  return {
    url,
    viewRouter: await viewRouter(inbox, url),
    received: () => inbox.deliveries(),
    waitFor: async (fits, timeoutMs = DEFAULT_WAIT_MS) => {
      const found = await inbox.waitFor(fits, timeoutMs);
      if (!found) throw new Error(`Nothing that fits arrived within ${timeoutMs} ms.`);
      return found;
    },
    setSecret: (endpoint, secret) => inbox.addSecret(endpoint, secret),
    setBehaviour: (endpoint, behaviour) => inbox.setBehaviour(endpoint, behaviour),
    clear: () => inbox.clear(),
    stop: listening.stop,
  };
}
