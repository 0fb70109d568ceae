import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { openConnections } from '#app/outbound/guarded-connect.server.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { telling } from '#test/setup/telling.ts';
import { POLL, setUpDelivering } from './delivering.ts';
import { ok, silence, status, type Answer } from './tls-receiver.ts';

const MEGABYTE = 1_024 * 1_024;
const bomb = gzipSync(Buffer.alloc(50 * MEGABYTE));

/** Begins an answer and adds a byte now and then, for ever. */
const drip: Answer = (response) => {
  response.writeHead(200);
  const dripping = setInterval(() => response.write('.'), 50);
  response.on('close', () => clearInterval(dripping));
};
/** 50 MB, as fast as they are taken. */
const flood =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code);
    const chunk = Buffer.alloc(MEGABYTE, 'x');
    let left = 50;
    const pour = (): void => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', pour);
      response.end();
    };
    pour();
  };
const raw =
  (text: string): Answer =>
  (response) =>
    void response.socket?.end(text);

/** What a receiver does, what counts as its status, and what the merchant reads. */
const faults: [string, Answer, number | null, RegExp | null][] = [
  ['drips a byte at a time', drip, 200, /did not answer completely within 1 second/],
  ['never answers', silence, null, /did not answer completely within 1 second/],
  ['fails with 50 MB', flood(500), 500, /500/],
  ['answers 200 with 50 MB', flood(200), 200, null],
  [
    'answers 200 with a gzip bomb',
    (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    200,
    null,
  ],
  ['speaks malformed HTTP', raw('HTTP/1.1 abc\r\nx\r\n\r\n'), null, /HTTP/],
  [
    'ends in the middle of its answer',
    raw('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx'),
    200,
    /connection/i,
  ],
  [
    'redirects to a private address',
    status(302, { location: 'http://169.254.169.254/latest/meta-data' }),
    302,
    /redirect/i,
  ],
];

describeOnEachBackend('a receiver that misbehaves', (queueBackend) => {
  const at = setUpDelivering(queueBackend, { deadlineMs: 1_000 });

  test.each(faults)(
    '%s: what came of it is recorded as it was',
    async (_title, fault, code, error) => {
      await at.endpoint();
      at.receiver.answer = (response, received, count) =>
        (count === 1 ? fault : ok)(response, received, count);
      const delivery = await at.delivered('succeeded');
      const [first, second] = delivery.attempts;
      expect(first).toMatchObject({ number: 1, statusCode: code });
      if (error === null) {
        expect(first?.error).toBeNull();
        expect(second).toBeUndefined();
        expect((first?.responseBody ?? '').length).toBeLessThanOrEqual(1_024);
      } else {
        expect(first).toMatchObject({ error: telling(error) });
        expect(second).toMatchObject({ number: 2, statusCode: 200, error: null });
      }
      expect(at.receiver.received).toHaveLength(delivery.attempts.length);
    },
  );

  test('resets the connection: it is recorded as that, and tried again', async () => {
    await at.endpoint();
    at.receiver.answer = (response, received, count) =>
      count === 1 ? at.receiver.reset(response) : ok(response, received, count);
    const { attempts } = await at.delivered('succeeded');
    expect(attempts).toMatchObject([
      { number: 1, statusCode: null, error: telling(/connection/i) },
      { number: 2, statusCode: 200, error: null },
    ]);
  });

  test('a name that led to a public address when it was saved and leads inside now is never dialled', async () => {
    const dialled: Socket[] = [];
    const inside = createTcpServer(
      (socket) => void dialled.push(socket.on('error', () => undefined)),
    );
    inside.listen(0, '127.0.0.1');
    await once(inside, 'listening');
    const { port } = inside.address() as AddressInfo;
    const connections = openConnections({
      allowlist: [],
      resolve: () => Promise.resolve(['127.0.0.1']),
    });
    const worker = await at.pipeline.startWorker({ connections });
    await at.worker.stop();
    await at.endpoint({ url: `https://rebound.example.com:${port}/hooks` });
    const delivery = await at.delivered('failed');
    expect(delivery.attempts.map(({ statusCode }) => statusCode)).toEqual([null, null, null, null]);
    expect(delivery.attempts[0]).toMatchObject({
      error: telling(/leads to 127\.0\.0\.1/),
    });
    const direct = new Promise((resolve) => inside.once('connection', resolve));
    (await import('node:net')).connect(port, '127.0.0.1').on('connect', function (this: Socket) {
      this.destroy();
    });
    await direct;
    expect(dialled).toHaveLength(1);
    at.worker = await at.pipeline.startWorker();
    await worker.stop();
    await connections.destroy();
    inside.close();
  });

  test('clocks that jump: what web and worker say of the time delays nothing and repeats nothing', async () => {
    await at.endpoint();
    const days = 24 * 60 * 60 * 1_000;
    const jumps = [0, -400 * days, 400 * days, 3 * days];
    let jump = 0;
    const worker = await at.pipeline.startWorker({
      clock: () => new Date(Date.now() + (jumps[jump++ % jumps.length] ?? 0)),
    });
    await at.worker.stop();
    at.receiver.answer = (response, received, count) =>
      (count % 2 === 1 ? status(500) : ok)(response, received, count);
    for (const ahead of [400 * days, -400 * days]) {
      const [id] = await at.send({ occurredAt: new Date(Date.now() + ahead) });
      await vi.waitFor(async () => expect((await at.stored(id)).status).toBe('succeeded'), POLL);
      expect((await at.stored(id)).attempts).toHaveLength(2);
    }
    expect(at.receiver.received).toHaveLength(4);
    at.worker = await at.pipeline.startWorker();
    await worker.stop();
  });
});
