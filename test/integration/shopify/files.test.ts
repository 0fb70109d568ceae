import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { deleteFile } from '#app/shopify/delete-file.server.ts';
import { readFile, type FileState } from '#app/shopify/read-file.server.ts';
import { registerFile } from '#app/shopify/register-file.server.ts';
import { stageUpload } from '#app/shopify/stage-upload.server.ts';
import { connectShop, type ConnectedShop } from './connected-shop.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

let shop: ConnectedShop;
let admin: AdminGraphql;
beforeAll(async () => {
  shop = await connectShop();
  admin = await shop.admin(await shop.exchange());
});
afterAll(() => shop.stop());

async function stage(filename: string, mimeType: string, sizeBytes: number) {
  const staged = await stageUpload(admin, { filename, mimeType, sizeBytes });
  if (!staged.ok) throw new Error(staged.messages.join());
  return staged;
}

type Staged = Awaited<ReturnType<typeof stage>>;

async function upload(staged: Staged, bytes: Uint8Array, change: Record<string, string> = {}) {
  const form = new FormData();
  for (const { name, value } of staged.parameters) form.append(name, change[name] ?? value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'whatever');
  return fetch(staged.url, { method: 'POST', body: form });
}

async function register(staged: Staged, filename: string, mimeType: string): Promise<string> {
  const { resourceUrl } = staged;
  const registered = await registerFile(admin, { resourceUrl, filename, mimeType });
  if (!registered.ok) throw new Error(registered.messages.join());
  return registered.fileGid;
}

async function untilDone(fileGid: string): Promise<FileState> {
  for (;;) {
    const state = await readFile(admin, fileGid);
    if (state.status !== 'processing') return state;
    await sleep(50);
  }
}

test.each([
  ['a logo.png', 'image/png', PNG],
  ['drawing.pdf', 'application/pdf', PDF],
])('%s is uploaded, registered, processed and then served', async (filename, mimeType, bytes) => {
  const staged = await stage(filename, mimeType, bytes.length);
  expect((await upload(staged, bytes)).status).toBe(201);
  const fileGid = await register(staged, filename, mimeType);
  expect(await readFile(admin, fileGid)).toEqual({
    status: 'processing',
    url: null,
    mimeType: null,
    sizeBytes: null,
    messages: [],
  });
  const state = await untilDone(fileGid);
  expect(state).toMatchObject({ status: 'ready', mimeType, sizeBytes: bytes.length });

  const served = await fetch(state.url ?? '');
  expect(served.headers.get('content-type')).toBe(mimeType);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);
});

test('a program that calls itself a picture fails with the reason', async () => {
  const program = Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(200)]);
  const staged = await stage('logo.png', 'image/png', program.length);
  await upload(staged, program);
  const state = await untilDone(await register(staged, 'logo.png', 'image/png'));
  expect(state.status).toBe('failed');
  expect(state.messages).not.toEqual([]);
});

test('a file that was never uploaded fails', async () => {
  const staged = await stage('nothing.pdf', 'application/pdf', 10);
  const state = await untilDone(await register(staged, 'nothing.pdf', 'application/pdf'));
  expect(state.status).toBe('failed');
});

test('the storage refuses another type or place than was signed for, and a forged policy', async () => {
  const staged = await stage('drawing.pdf', 'application/pdf', PDF.length);
  const refused = [
    await upload(staged, PDF, { 'Content-Type': 'text/html' }),
    await upload(staged, PDF, { key: 'tmp/1/files/elsewhere.pdf' }),
    await upload(staged, PDF, { 'x-goog-signature': '0'.repeat(64) }),
    await upload(staged, Buffer.alloc(0)),
    await upload(staged, Buffer.alloc(20 * 1024 * 1024 + 1)),
  ];
  expect(refused.map((response) => response.status)).toEqual([403, 403, 403, 400, 400]);
});

test('a registration that Shopify refuses tells why', async () => {
  const staged = await stage('drawing.pdf', 'application/pdf', PDF.length);
  const { resourceUrl } = staged;
  const mismatched = { resourceUrl, filename: 'drawing.txt', mimeType: 'text/plain' };
  expect(await registerFile(admin, mismatched)).toEqual({
    ok: false,
    messages: ['Provided filename extension must match original source.'],
  });
});

test('a deleted file has failed, and cannot be deleted again', async () => {
  const staged = await stage('drawing.pdf', 'application/pdf', PDF.length);
  await upload(staged, PDF);
  const fileGid = await register(staged, 'drawing.pdf', 'application/pdf');
  expect(await deleteFile(admin, fileGid)).toEqual({ ok: true });
  expect(await readFile(admin, fileGid)).toMatchObject({ status: 'failed' });
  expect(await deleteFile(admin, fileGid)).toEqual({
    ok: false,
    messages: [`File id ${fileGid} does not exist.`],
  });
});
