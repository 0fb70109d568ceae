import { createServer, request as send, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../setup/embedded-postgres.ts';
import { listenLocally } from '../pages/listen-locally.ts';
import { startTunnel, withAncestor } from './tunnel.ts';

const ADMIN = 'http://localhost:4402';
const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const part of running.splice(0)) await part.stop();
});

/** A tunnel to a server that answers by `listener`. */
async function tunnelTo(listener: RequestListener): Promise<string> {
  const target = await listenLocally(createServer(listener), 0);
  const tunnel = await startTunnel({
    port: 0,
    target: `http://127.0.0.1:${target.port}`,
    adminOrigin: ADMIN,
  });
  running.push(tunnel, target);
  return tunnel.url;
}

test('passes on method, path, body and the Host it was called by', async () => {
  const url = await tunnelTo((request, response) => {
    response.setHeader('x-seen', `${request.method} ${request.url} ${request.headers.host}`);
    response.setHeader('x-forwarded', String(request.headers['x-forwarded-host']));
    request.pipe(response.writeHead(201));
  });
  const answer = await fetch(`${url}/app?a=%20b`, { method: 'PUT', body: 'hello' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-seen')).toBe(`PUT /app?a=%20b ${new URL(url).host}`);
  expect(answer.headers.get('x-forwarded')).toBe(new URL(url).host);
  expect(await answer.text()).toBe('hello');
});

test('streams both ways: a first part comes back before the rest is sent', async () => {
  const url = await tunnelTo((request, response) => void request.pipe(response));
  const outgoing = send(`${url}/`, { method: 'POST' });
  outgoing.write('first');
  const [incoming] = await once(outgoing, 'response');
  const [chunk] = await once(incoming, 'data');
  expect(String(chunk)).toBe('first');
  outgoing.end();
  await once(incoming, 'end');
});

test('adds the admin to those who may frame the app, and changes nothing else', async () => {
  const url = await tunnelTo((_request, response) => {
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; frame-ancestors https://a.example;",
    );
    response.setHeader('link', '<https://cdn.example/x.js>; rel="preload"');
    response.setHeader('set-cookie', ['a=1', 'b=2']);
    response.writeHead(302, { location: 'https://admin.shopify.com/store/acme' }).end();
  });
  const { headers } = await fetch(url, { redirect: 'manual' });
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'self'; frame-ancestors ${ADMIN} https://a.example;`,
  );
  expect(headers.get('link')).toBe('<https://cdn.example/x.js>; rel="preload"');
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(headers.get('location')).toBe('https://admin.shopify.com/store/acme');
});

test('a policy that lets nobody frame the app stays', () => {
  expect(withAncestor("frame-ancestors 'none'", ADMIN)).toBe("frame-ancestors 'none'");
  expect(withAncestor("default-src 'self'", ADMIN)).toBe("default-src 'self'");
});

test('while the app is not up, a page that asks again', async () => {
  const target = `http://127.0.0.1:${await freePort()}`;
  const tunnel = await startTunnel({ port: 0, target, adminOrigin: ADMIN });
  running.push(tunnel);
  const answer = await fetch(`${tunnel.url}/app`);
  expect(answer.status).toBe(502);
  expect(answer.headers.get('refresh')).toBe('1');
  expect(await answer.text()).toContain('The app is not up yet');
});

test('an answer that breaks off in the middle breaks off here too', async () => {
  const url = await tunnelTo((_request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('some');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow('terminated');
});
