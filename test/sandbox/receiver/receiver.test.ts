import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { Agent, fetch } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadOrCreateCa } from '../certificates.ts';
import { listenLocally, type Listening } from '../pages/listen-locally.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { signedHeaders } from './signed-event.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const body = JSON.stringify({
  id: 'evt_1',
  type: 'quote.created',
  data: { quote_number: 'Q-1001' },
});

let dir: string;
let receiver: Receiver;
let views: Listening;
let agent: Agent;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'receiver-'));
  await start();
});

afterEach(async () => {
  await stop();
  await rm(dir, { recursive: true });
});

async function start(): Promise<void> {
  const ca = await loadOrCreateCa(dir);
  receiver = await startReceiver({ port: 0, ca, dir: path.join(dir, 'receiver') });
  const pages = express();
  pages.use('/receiver', receiver.viewRouter);
  views = await listenLocally(createServer(pages), 0);
  agent = new Agent({ connect: { ca: ca.certPem } });
}

async function stop(): Promise<void> {
  await agent.destroy();
  await views.stop();
  await receiver.stop();
}

function post(name = 'crm', headers: Record<string, string> = {}, content = body) {
  return fetch(`${receiver.url}/hooks/${name}`, {
    method: 'POST',
    body: content,
    headers: { ...signedHeaders({ secret, body }), ...headers },
    dispatcher: agent,
    redirect: 'manual',
  });
}

function api(apiPath: string, init: { method?: string; json?: unknown } = {}) {
  return fetch(`http://localhost:${views.port}/receiver/api/${apiPath}`, {
    method: init.method ?? 'GET',
    ...(init.json === undefined
      ? {}
      : { body: JSON.stringify(init.json), headers: { 'content-type': 'application/json' } }),
  });
}

describe('receiving', () => {
  test('records what arrives, with what it says about itself and the verdicts', async () => {
    receiver.setSecret('crm', secret);
    expect((await post()).status).toBe(200);
    expect(receiver.received()).toMatchObject([
      {
        sequence: 1,
        endpoint: 'crm',
        eventType: 'quote.created',
        quoteNumber: 'Q-1001',
        attempt: 2,
        deliveryId: 'dlv_1',
        body,
        verified: true,
      },
    ]);
  });

  test('accepts later what arrived before its secret was told', async () => {
    await post();
    expect(receiver.received()[0]?.verdicts.svix).toBe('no secret yet');
    receiver.setSecret('crm', secret);
    expect(receiver.received()[0]?.verified).toBe(true);
  });

  test('each name has its own secret', async () => {
    receiver.setSecret('crm', secret);
    await post('erp');
    expect(receiver.received()[0]?.verdicts.addToQuote).toBe('no secret yet');
  });

  test('whatever is not an event is recorded too', async () => {
    await post('crm', {}, '{"id": nothing <script>');
    expect(receiver.received()).toMatchObject([{ event: null, quoteNumber: null }]);
  });

  test('waits for what is yet to come, and gives up in time', async () => {
    const waiting = receiver.waitFor(({ quoteNumber }) => quoteNumber === 'Q-1001');
    await post();
    await expect(waiting).resolves.toMatchObject({ eventType: 'quote.created' });
    await expect(receiver.waitFor(() => false, 1)).rejects.toThrow('within 1 ms');
  });

  test('keeps everything over a restart, and 500 requests at most', async () => {
    receiver.setSecret('crm', secret);
    for (let batch = 0; batch < 21; batch += 1) {
      await Promise.all(Array.from({ length: 24 }, () => post().then((answer) => answer.text())));
    }
    await stop();
    await start();
    const kept = receiver.received();
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)).toMatchObject({ sequence: 504, verified: true });
  });

  test('only POST to a hook is taken', async () => {
    const get = await fetch(`${receiver.url}/hooks/crm`, { dispatcher: agent });
    const elsewhere = await fetch(`${receiver.url}/`, { dispatcher: agent });
    expect([get.status, elsewhere.status]).toEqual([405, 404]);
    expect((await post('crm', {}, 'x'.repeat(3_000_000))).status).toBe(413);
    expect(receiver.received()).toEqual([]);
  });
});

describe('behaviours', () => {
  test.each([
    [{ kind: 'status', status: 503, retryAfter: '7' } as const, 503],
    [{ kind: 'gone' } as const, 410],
    [{ kind: 'redirect', to: '/hooks/elsewhere' } as const, 302],
    [{ kind: 'slow', ms: 20 } as const, 200],
  ])('%j answers %i', async (behaviour, status) => {
    receiver.setBehaviour('crm', behaviour);
    const answer = await post();
    expect(answer.status).toBe(status);
    if ('retryAfter' in behaviour) expect(answer.headers.get('retry-after')).toBe('7');
    expect(receiver.received()).toMatchObject([{ behaviour: behaviour.kind }]);
  });

  test('so many times, and then well again', async () => {
    receiver.setBehaviour('crm', { kind: 'status', status: 500, times: 2 });
    const statuses = [await post(), await post(), await post()].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('hangs up', async () => {
    receiver.setBehaviour('crm', { kind: 'reset' });
    await expect(post()).rejects.toThrow('fetch failed');
  });

  test.each(['never', 'drip'] as const)('%s does not end', async (kind) => {
    receiver.setBehaviour('crm', { kind });
    const stopped = new AbortController();
    const answer = fetch(`${receiver.url}/hooks/crm`, {
      method: 'POST',
      dispatcher: agent,
      signal: stopped.signal,
    }).then((response) => response.text());
    await receiver.waitFor(() => true);
    stopped.abort();
    await expect(answer).rejects.toThrow('abort');
  });

  test.each(['huge', 'gzip-bomb'] as const)('%s is 50 MB to whoever reads it', async (kind) => {
    receiver.setBehaviour('crm', { kind });
    let bytes = 0;
    for await (const chunk of (await post()).body ?? []) bytes += (chunk as Uint8Array).length;
    expect(bytes).toBe(50 * 1024 * 1024);
  });
});

describe('the API', () => {
  test('lists in pages, newest first, and filters', async () => {
    for (const name of ['crm', 'erp', 'crm']) await post(name);
    const first = (await (await api('deliveries?limit=2')).json()) as { nextBefore: number };
    expect(first).toMatchObject({ deliveries: [{ sequence: 3 }, { sequence: 2 }], nextBefore: 2 });
    const second = await (await api(`deliveries?limit=2&before=${first.nextBefore}`)).json();
    expect(second).toMatchObject({ deliveries: [{ sequence: 1 }], nextBefore: null });
    const erp = await (await api('deliveries?endpoint=erp&type=quote.created')).json();
    expect(erp).toMatchObject({ deliveries: [{ sequence: 2 }] });
  });

  test('takes secrets and behaviours, and refuses nonsense', async () => {
    await api('endpoints/crm/secret', { method: 'PUT', json: { secret: ` ${secret}\n` } });
    await api('endpoints/erp/behaviour', { method: 'PUT', json: { kind: 'gone', times: 1 } });
    expect(await (await api('endpoints')).json()).toEqual({
      endpoints: [
        {
          name: 'crm',
          hasSecret: true,
          behaviour: { kind: 'ok' },
          url: `${receiver.url}/hooks/crm`,
        },
        {
          name: 'erp',
          hasSecret: false,
          behaviour: { kind: 'gone', times: 1 },
          url: `${receiver.url}/hooks/erp`,
        },
      ],
    });
    const refused = [
      await api('endpoints/crm/secret', { method: 'PUT', json: { secret: 'not one' } }),
      await api('endpoints/a%20b/behaviour', { method: 'PUT', json: { kind: 'ok' } }),
      await api('endpoints/crm/behaviour', { method: 'PUT', json: { kind: 'explode' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  test('waits for a delivery, or answers 204', async () => {
    const waiting = api('wait?quote_number=Q-1001&verified=false');
    await post();
    expect(await (await waiting).json()).toMatchObject({ sequence: 1 });
    expect((await api('wait?after=1&timeout_ms=5')).status).toBe(204);
  });

  test('clears', async () => {
    await post();
    await api('deliveries', { method: 'DELETE' });
    expect(receiver.received()).toEqual([]);
  });
});
