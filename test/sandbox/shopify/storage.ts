import express, { Router, type Request, type Response } from 'express';
import { STORAGE_PATH } from './files/staged-uploads.ts';
import { readBlob, writeBlob } from './files/blobs.ts';
import { readForm, type StorageAnswer } from './files/upload-form.ts';
import { MAX_UPLOAD_BYTES, verifyPutQuery, type UploadPolicyKey } from './files/upload-policy.ts';
import { gidNumber } from './graphql/gid.ts';
import type { Store } from './store.ts';

export interface StorageDeps {
  store: Store;
  clock: () => Date;
  uploadKey: UploadPolicyKey;
}

/**
 * Plays Google's storage, where Shopify has browsers upload to (`POST /storage/` with a signed
 * policy, `PUT /storage/<key>` with a signed query), and the CDN (`GET /cdn/files/<id>/<name>`).
 */
export function createStorageRouter(deps: StorageDeps): Router {
  const router = Router();
  router.use(STORAGE_PATH, (request, response, next) => {
    // What Shopify's bucket allows any site's scripts.
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'POST, PUT, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, X-Goog-Acl',
      'Access-Control-Max-Age': '3600',
    });
    if (request.method === 'OPTIONS') response.sendStatus(200);
    else next();
  });
  router.post(STORAGE_PATH, async (request, response) => {
    const read = await readForm(request, deps);
    if ('refusal' in read) return answer(response, read.refusal);
    await keep(deps.store, read.key, read.bytes);
    answer(response, { status: 201, code: 'PostResponse', message: read.key });
  });
  router.put(
    `${STORAGE_PATH}/*key`,
    express.raw({ type: () => true, limit: MAX_UPLOAD_BYTES }),
    (request: Request<{ key: string[] }>, response: Response) => putObject(deps, request, response),
  );
  router.get('/cdn/files/:id/:name', (request, response) => serveFile(deps, request, response));
  return router;
}

async function putObject(
  deps: StorageDeps,
  request: Request<{ key: string[] }>,
  response: Response,
): Promise<void> {
  const key = request.params.key.join('/');
  const query = new URL(request.url, 'http://storage').searchParams;
  const checking = { key: deps.uploadKey, now: deps.clock() };
  const upload = deps.store.state.uploads.find((each) => each.key === key);
  if (!upload || !verifyPutQuery(key, query, checking)) {
    return answer(response, { status: 403, code: 'SignatureDoesNotMatch', message: key });
  }
  if (request.headers['content-type'] !== upload.mimeType) {
    return answer(response, { status: 400, code: 'InvalidArgument', message: 'Content-Type' });
  }
  await keep(deps.store, key, request.body as Buffer);
  response.sendStatus(200);
}

async function keep(store: Store, key: string, bytes: Uint8Array): Promise<void> {
  await writeBlob(store, key, bytes);
  const upload = store.state.uploads.find((each) => each.key === key);
  if (upload) upload.sizeBytes = bytes.byteLength;
  store.changed();
}

async function serveFile(
  deps: StorageDeps,
  request: Request<{ id: string; name: string }>,
  response: Response,
): Promise<void> {
  const { id, name } = request.params;
  const file = deps.store.state.files.find((each) => gidNumber(each.id) === id);
  if (!file?.uploadKey || file.failure || file.filename !== name) {
    response.sendStatus(404);
    return;
  }
  const bytes = await readBlob(deps.store, file.uploadKey);
  response
    .set({ 'Content-Type': file.mimeType, 'X-Content-Type-Options': 'nosniff' })
    .set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=31536000' })
    .send(bytes);
}

/** In the storage's own XML. */
function answer(response: Response, { status, code, message }: StorageAnswer): void {
  const text = message.replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`);
  const body =
    status < 300
      ? `<PostResponse><Key>${text}</Key></PostResponse>`
      : `<Error><Code>${code}</Code><Message>${text}</Message></Error>`;
  response.status(status).type('application/xml').send(`<?xml version='1.0'?>${body}`);
}
