import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { logRequests } from './log-requests.server.ts';

test('a request leaves one line with the status it was answered with, and nothing of its query', async () => {
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line) => void lines.push(line) });
  const app = new Hono();
  app.use(logRequests(log));
  app.all('*', () => new Response('gone wrong', { status: 503 }));

  await app.request('/proxy/quotes?signature=secret', { method: 'POST' });

  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ msg: 'request', method: 'POST', path: '/proxy/quotes', status: 503 }),
  ]);
  expect(lines.join()).not.toContain('secret');
});
