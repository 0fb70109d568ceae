import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Agent } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { destinationJudge } from '#app/outbound/destination-guard.server.ts';
import { exchange, type Outcome } from '#app/outbound/exchange.server.ts';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import type { Resolve } from '#app/outbound/resolve.server.ts';
import { telling } from '#test/setup/telling.ts';
import { startTlsReceiver, type TlsReceiver } from './tls-receiver.ts';

let receiver: TlsReceiver;
const allowlist: string[] = [];
/** What DNS says, from one question to the next. */
let dns: Resolve = () => Promise.resolve([]);
let connections: Agent;

beforeAll(async () => {
  receiver = await startTlsReceiver();
  connections = openConnections({
    allowlist,
    ownHost: 'quotes.example.com',
    resolve: (hostname) => dns(hostname),
  });
});
afterAll(async () => {
  await connections.destroy();
  await receiver.stop();
});

const post = (url: string): Promise<Outcome> =>
  exchange(connections, { url: new URL(url), headers: {}, body: '{}' });

const refusals: [url: string, error: RegExp][] = [
  ['https://127.0.0.1/', /127\.0\.0\.1 is an address that a machine has for itself/],
  ['https://[::1]/', /::1 is an address that a machine has for itself/],
  ['https://[::ffff:10.0.0.1]/', /10\.0\.0\.1, which is in a private network/],
  ['https://169.254.169.254/', /a cloud’s internal service/],
  ['https://localhost/', /inside a network/],
  ['https://crm.example.com:22/', /Port 22/],
  ['http://crm.example.com/', /starts with https/],
];
test.each(refusals)('%s is not dialled, whoever asks', async (url, error) => {
  dns = () => Promise.resolve(['93.184.216.34']);
  expect(await post(url)).toMatchObject({
    succeeded: false,
    statusCode: null,
    error: telling(error),
  });
});

test('what is let through is not dialled in plain text', async () => {
  let connected = 0;
  const server = createServer((socket) => {
    connected += 1;
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = `localhost:${(server.address() as AddressInfo).port}`;
  allowlist.push(place);
  expect(await post(`http://${place}/hooks`)).toMatchObject({
    succeeded: false,
    error: telling(/starts with https/),
  });
  expect(connected).toBe(0);
  server.close();
});

test('the app itself is not dialled, by its name or by an address of its', async () => {
  dns = () => Promise.resolve(['93.184.216.34']);
  for (const url of ['https://quotes.example.com/', 'https://93.184.216.34/']) {
    expect(await post(url)).toMatchObject({
      error: telling(/is the address of this app itself/),
    });
  }
});

test('the receiver itself is not dialled under a name that leads to it', async () => {
  dns = () => Promise.resolve(['127.0.0.1']);
  expect(await post('https://crm.example.com/')).toMatchObject({
    error: telling(
      /crm\.example\.com leads to 127\.0\.0\.1, which is an address that a machine has for itself/,
    ),
  });
  dns = () => Promise.resolve(['93.184.216.34', '127.0.0.1']);
  expect(await post('https://crm.example.com/')).toMatchObject({
    error: telling(/leads to 127\.0\.0\.1/),
  });
  dns = () => Promise.reject(new Error('SERVFAIL'));
  expect(await post('https://crm.example.com/')).toMatchObject({
    error: telling(/could not be looked up/),
  });
  expect(receiver.received).toEqual([]);
  // It was there to be reached all along.
  allowlist.push(receiver.place);
  expect(await post(receiver.url)).toMatchObject({ succeeded: true });
});

test('a name that led elsewhere when it was saved is judged anew, by the very answer that would be dialled', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1'], ['93.184.216.34']];
  const asked: string[] = [];
  dns = (hostname) => {
    asked.push(hostname);
    return Promise.resolve(answers.shift() ?? []);
  };
  const judge = destinationJudge({ allowlist: [], resolve: (hostname) => dns(hostname) });
  const url = 'https://rebind.example.com/';
  expect(await judge(url)).toEqual({ ok: true, url });
  expect(await post(url)).toMatchObject({ error: telling(/leads to 127\.0\.0\.1/) });
  expect(asked).toEqual(['rebind.example.com', 'rebind.example.com']);
});
