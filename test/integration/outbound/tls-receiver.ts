import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import {
  issueCertificate,
  loadOrCreateCa,
  type CertificateAuthority,
} from '#test/sandbox/certificates.ts';

/** A request as it came in. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}

/** How a receiver answers; `count` is how many requests it has had, this one included. */
export type Answer = (response: ServerResponse, received: Received, count: number) => void;

export const ok: Answer = (response) => void response.writeHead(200).end('ok');
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end(`answered ${code}`);
/** Accepts the request and never says anything. */
export const silence: Answer = () => undefined;

export interface TlsReceiver {
  /** https://localhost:port */
  url: string;
  /** host:port, as the allowlist names it. */
  place: string;
  /** What issued its certificate. This process trusts it; others are told with NODE_EXTRA_CA_CERTS. */
  ca: CertificateAuthority;
  received: Received[];
  answer: Answer;
  /** Breaks the connection of a request, as a machine does that knows nothing of it. */
  reset(response: ServerResponse): void;
  stop(): Promise<void>;
}

/**
 * One authority for all receivers of a test file: of two with the same name, OpenSSL tries only one.
 * Left in the temporary folder.
 */
let authority: Promise<CertificateAuthority> | undefined;

async function makeTrustedCa(): Promise<CertificateAuthority> {
  const ca = await loadOrCreateCa(await mkdtemp(path.join(tmpdir(), 'quotewire-ca-')));
  setDefaultCACertificates([...getCACertificates('default'), ca.certPem]);
  return ca;
}

/** An HTTPS server on this machine with a certificate for localhost. */
export async function startTlsReceiver(answer: Answer = ok): Promise<TlsReceiver> {
  authority ??= makeTrustedCa();
  const ca = await authority;
  const server = createServer(await issueCertificate(ca, ['localhost']), (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      const body = Buffer.concat(chunks).toString('utf8');
      const one = { path: url, headers, body, at: Date.now() };
      receiver.received.push(one);
      receiver.answer(response, one, receiver.received.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const raw = new Map<number | undefined, Socket>();
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    raw.set(remotePort, socket);
    socket.on('close', () => raw.delete(remotePort));
  });
  const receiver: TlsReceiver = {
    url: `https://localhost:${port}`,
    place: `localhost:${port}`,
    ca,
    received: [],
    answer,
    reset: (response) => void raw.get(response.socket?.remotePort)?.resetAndDestroy(),
    stop() {
      server.close();
      server.closeAllConnections();
      return Promise.resolve();
    },
  };
  return receiver;
}
