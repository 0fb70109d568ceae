import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Agent } from 'undici';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exchange, type Outcome } from '#app/outbound/exchange.server.ts';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import { telling } from '#test/setup/telling.ts';
import { ok, silence, startTlsReceiver, status, type TlsReceiver } from './tls-receiver.ts';

let receiver: TlsReceiver;
let connections: Agent;

beforeAll(async () => {
  receiver = await startTlsReceiver();
  connections = openConnections({
    allowlist: [receiver.place],
    resolve: () => Promise.resolve([]),
  });
});
beforeEach(() => {
  receiver.answer = ok;
  receiver.received.length = 0;
});
afterAll(async () => {
  await connections.destroy();
  await receiver.stop();
});

const post = (url = `${receiver.url}/hooks?a=1`, deadlineMs?: number): Promise<Outcome> =>
  exchange(
    connections,
    { url: new URL(url), headers: { 'X-Test': 'yes' }, body: '{"a":1}' },
    deadlineMs,
  );

/** Proves that whatever happened before has not spoilt the connections. */
async function worksStill(): Promise<void> {
  receiver.answer = ok;
  expect(await post()).toMatchObject({ succeeded: true, statusCode: 200, responseBody: 'ok' });
}

test('posts the bytes and headers it was given, and keeps what was answered', async () => {
  expect(await post()).toEqual({
    succeeded: true,
    statusCode: 200,
    retryAfter: null,
    error: null,
    responseBody: 'ok',
    responseTimeMs: expect.any(Number) as number,
  });
  const [received] = receiver.received;
  expect(received).toMatchObject({ path: '/hooks?a=1', body: '{"a":1}' });
  expect(received?.headers).toMatchObject({ 'x-test': 'yes', 'content-length': '7' });
});

test('any 2xx is a success, also without a body', async () => {
  receiver.answer = (response) => void response.writeHead(204).end();
  expect(await post()).toMatchObject({ succeeded: true, statusCode: 204, responseBody: null });
});

test('a status that is not 2xx fails and says so', async () => {
  receiver.answer = status(500);
  expect(await post()).toMatchObject({
    succeeded: false,
    statusCode: 500,
    responseBody: 'answered 500',
    error: telling(
      'The server answered 500 (Internal Server Error); a status from 200 to 299 was expected.',
    ),
  });
  receiver.answer = status(503, { 'Retry-After': '30' });
  expect(await post()).toMatchObject({ statusCode: 503, retryAfter: '30' });
});

test('a redirect is not followed and fails', async () => {
  receiver.answer = status(307, { Location: `${receiver.url}/elsewhere` });
  const outcome = await post();
  expect(outcome).toMatchObject({
    succeeded: false,
    statusCode: 307,
    error: telling(/a redirect/),
  });
  await worksStill();
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks?a=1', '/hooks?a=1']);
});

test('of 50 MB hardly anything is read, and the answer counts by its status', async () => {
  let sent = 0;
  receiver.answer = (response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(64 * 1_024, 'x');
    const more = (): void => {
      while (!response.destroyed && sent < 50 * 2 ** 20) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  };
  const outcome = await post();
  expect(outcome).toMatchObject({ succeeded: true, statusCode: 200 });
  expect(outcome.responseBody).toBe('x'.repeat(1_024));
  expect(sent).toBeLessThan(10 * 2 ** 20);
  await worksStill();
});

test.each([
  ['gzip', gzipSync(Buffer.alloc(200 * 2 ** 20, 'y'))],
  ['br', brotliCompressSync(Buffer.alloc(200 * 2 ** 20, 'y'))],
])('a %s bomb is left alone after 64 KB', async (encoding, bomb) => {
  receiver.answer = (response) =>
    void response.writeHead(200, { 'Content-Encoding': encoding }).end(bomb);
  const before = process.memoryUsage().rss;
  const outcome = await post();
  expect(outcome).toMatchObject({ succeeded: true, responseBody: 'y'.repeat(1_024) });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  await worksStill();
});

test('a compressed answer is kept as text; one that is not what it says counts by its status', async () => {
  receiver.answer = (response) =>
    void response.writeHead(400, { 'Content-Encoding': 'gzip' }).end(gzipSync('no such quote'));
  expect(await post()).toMatchObject({ statusCode: 400, responseBody: 'no such quote' });
  receiver.answer = (response) =>
    void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('plainly not gzip');
  expect(await post()).toMatchObject({ succeeded: true, responseBody: null });
  receiver.answer = (response) =>
    void response
      .writeHead(200, { 'Content-Encoding': 'gzip' })
      .end(gzipSync('cut short'.repeat(99)).subarray(0, -9));
  expect(await post()).toMatchObject({ succeeded: true, statusCode: 200 });
  await worksStill();
});

test('NUL in an answer, which PostgreSQL cannot store, is replaced', async () => {
  receiver.answer = (response) => void response.writeHead(200).end('a\0b');
  expect(await post()).toMatchObject({ responseBody: 'a\uFFFDb' });
});

test('one that never answers fails at the deadline', async () => {
  receiver.answer = silence;
  expect(await post(undefined, 300)).toMatchObject({
    succeeded: false,
    statusCode: null,
    error: telling(/did not answer completely within 0\.3 seconds/),
  });
  await worksStill();
});

test('so does one whose body drips: the deadline covers the last byte', async () => {
  receiver.answer = (response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 20);
    response.once('close', () => clearInterval(drip));
  };
  expect(await post(undefined, 300)).toMatchObject({
    succeeded: false,
    statusCode: 200,
    error: telling(/did not answer completely/),
  });
  await worksStill();
});

test('a connection that breaks in the middle of the answer fails', async () => {
  receiver.answer = (response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half', () => response.destroy());
  };
  expect(await post()).toMatchObject({
    succeeded: false,
    statusCode: 200,
    error: telling(/closed the connection before it had answered completely/),
  });
  receiver.answer = (response) => void response.destroy();
  expect(await post()).toMatchObject({
    succeeded: false,
    statusCode: null,
    error: telling(/closed the connection/),
  });
  await worksStill();
});
