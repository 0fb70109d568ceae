import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';
import { createCA, createCert } from 'mkcert';
import type { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exchange, type Outcome } from '#app/outbound/exchange.server.ts';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import type { Resolve } from '#app/outbound/resolve.server.ts';
import { issueCertificate } from '#test/sandbox/certificates.ts';
import { telling } from '#test/setup/telling.ts';
import { startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';

let receiver: TlsReceiver;
const allowlist: string[] = [];
/** What DNS says, from one question to the next. */
let dns: Resolve = () => Promise.resolve([]);
let connections: Agent;
const servers: Server[] = [];

beforeAll(async () => {
  receiver = await startTlsReceiver();
  connections = openConnections({ allowlist, resolve: (hostname) => dns(hostname) });
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(async () => {
  await connections.destroy();
  await receiver.stop();
});

const post = (url: string): Promise<Outcome> =>
  exchange(connections, { url: new URL(url), headers: {}, body: '{}' });

/** The address of a server on a free port, let through by the guard. */
async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = `localhost:${(server.address() as AddressInfo).port}`;
  allowlist.push(place);
  return `https://${place}/hooks`;
}

test('a port where nobody listens', async () => {
  const server = createServer();
  const url = await listening(server);
  server.close();
  await once(server, 'close');
  expect(await post(url)).toMatchObject({
    statusCode: null,
    error: telling(/refused the connection/),
  });
});

test('a server that does not speak TLS', async () => {
  const url = await listening(createServer((socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n')));
  expect(await post(url)).toMatchObject({
    statusCode: null,
    error: telling(/No encrypted connection to/),
  });
});

test('a server that speaks no HTTP', async () => {
  const certificate = await issueCertificate(receiver.ca, ['localhost']);
  const server = createTlsServer(certificate, (socket) => {
    socket.on('error', () => undefined).end('SSH-2.0-OpenSSH_9.9\r\n\r\n');
  });
  const url = await listening(server);
  expect(await post(url)).toMatchObject({
    statusCode: null,
    error: telling(/something that is not HTTP/),
  });
});

test('a server that says 100 Continue unasked', async () => {
  const certificate = await issueCertificate(receiver.ca, ['localhost']);
  const server = createTlsServer(certificate, (socket) => {
    socket
      .on('error', () => undefined)
      .once('data', () => {
        socket.write('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      });
  });
  const url = await listening(server);
  expect(await post(url)).toMatchObject({
    statusCode: null,
    error: telling(/answered out of turn: with “100 Continue”/),
  });
});

test('headers without end', async () => {
  const certificate = await issueCertificate(receiver.ca, ['localhost']);
  const server = createTlsServer(certificate, (socket) => {
    socket
      .on('error', () => undefined)
      .write(`HTTP/1.1 200 OK\r\nX-Big: ${'x'.repeat(100_000)}\r\n`);
  });
  const url = await listening(server);
  expect(await post(url)).toMatchObject({
    statusCode: null,
    error: telling(/headers .* were too big/),
  });
});

/** Leads to the receiver, each connection only after what `delays` has for it: milliseconds, or never. */
function slowlyTo({ url }: TlsReceiver, delays: number[]): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    const delay = delays.shift() ?? 0;
    if (delay === Infinity) return;
    setTimeout(() => {
      const onwards = connect(Number(new URL(url).port), '127.0.0.1');
      onwards.on('error', () => undefined);
      socket.pipe(onwards).pipe(socket);
    }, delay);
  });
}

test('the deadline covers the look-up and the handshake, of each of several at once', async () => {
  const url = await listening(slowlyTo(receiver, [Infinity, Infinity, Infinity]));
  dns = () => new Promise(() => undefined);
  const urls = [url, url, url, 'https://crm.example.com/', 'https://crm.example.com/'];
  const outcomes = await Promise.all(
    urls.map((each) => exchange(connections, { url: new URL(each), headers: {}, body: '{}' }, 300)),
  );
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ statusCode: null, error: telling(/within 0\.3 seconds/) });
    expect(outcome.responseTimeMs).toBeLessThan(2_000);
  }
});

test('what was given up before a connection came about is not sent afterwards', async () => {
  const url = await listening(slowlyTo(receiver, [600]));
  const given = { url: new URL(`${url}/given-up`), headers: {}, body: '{}' };
  expect(await exchange(connections, given, 300)).toMatchObject({ succeeded: false });
  await sleep(900);
  expect(await post(`${url}/later`)).toMatchObject({ succeeded: true });
  const paths = receiver.received.splice(0).map((received) => received.path);
  expect(paths).toEqual(['/hooks/later']);
});

test('a connection that hangs holds up no other to the same server', async () => {
  const url = await listening(slowlyTo(receiver, [Infinity, 0]));
  const [hanging, other] = await Promise.all(
    [1, 2].map((n) =>
      exchange(connections, { url: new URL(`${url}/${n}`), headers: {}, body: '{}' }, 1_500),
    ),
  );
  expect(hanging).toMatchObject({ succeeded: false });
  expect(other).toMatchObject({ succeeded: true });
  receiver.received.length = 0;
});

const stranger = () =>
  createCA({ organization: 'Stranger', countryCode: 'US', state: 'x', locality: 'x', validity: 9 });

test.each([
  ['is no server certificate', stranger, /is not one for a web server/],
  [
    'has expired',
    () =>
      createCert({
        ca: { cert: receiver.ca.certPem, key: receiver.ca.keyPem },
        domains: ['localhost'],
        validity: -1,
      }),
    /has expired/,
  ],
  ['is for another name', () => issueCertificate(receiver.ca, ['crm.test']), /is for another name/],
  [
    'comes from an authority nobody knows',
    async () => createCert({ ca: await stranger(), domains: ['localhost'], validity: 9 }),
    /cannot be traced to a public certificate authority/,
  ],
])('a certificate that %s fails with advice', async (_title, certificate, error) => {
  const url = await listening(createTlsServer(await certificate()));
  expect(await post(url)).toMatchObject({
    succeeded: false,
    statusCode: null,
    error: telling(error),
  });
});
