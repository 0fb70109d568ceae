import { setTimeout as sleep } from 'node:timers/promises';
import type { QuoteFile } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { log } from '../log.server.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import { deleteFile } from '../shopify/delete-file.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { readFile, type FileState } from '../shopify/read-file.server.ts';
import { registerFile } from '../shopify/register-file.server.ts';
import { fetchSample } from './fetch-sample.server.ts';
import type { FieldError, FieldErrorCode } from './field-error.ts';
import { isOfFormat } from './file-content.server.ts';
import { claimedFormat } from './file-formats.ts';
import { MAX_FILE_BYTES } from './stage-file.server.ts';

export type CompletedFile =
  | { ok: true; status: 'processing' }
  | { ok: true; status: 'ready'; file: { filename: string; sizeBytes: number; mimeType: string } }
  | { ok: false; errors: FieldError[] };

interface Context {
  db: Db;
  admin: AdminGraphql;
}

/** Shopify takes a second or two over most files; the browser asks again for the others. */
const POLLS = 3;
const POLL_EVERY_MS = 400;

/**
 * Makes an uploaded file one that a quote can have: registered with Shopify, and of the type and
 * size it was announced with by Shopify's count and by its own first bytes. A file that lied is
 * deleted at Shopify and here. Safe to repeat.
 *
 * @throws {ShopifyUnreachable} ask again later; nothing is lost
 */
export async function completeFile(
  deps: { db: Db },
  { shop, admin }: { shop: InstalledShop; admin: AdminGraphql },
  fileId: string,
): Promise<CompletedFile> {
  const file = await deps.db.quoteFile.findFirst({ where: { id: fileId, shopId: shop.id } });
  if (!file) return refused('file_unknown');
  if (file.status === 'ready') return ready(file);

  const context = { db: deps.db, admin };
  const fileGid = file.fileGid ?? (await register(context, file));
  if (!fileGid) return refused('file_unknown');
  const state = await settledState(admin, fileGid);
  if (state.status === 'processing') return { ok: true, status: 'processing' };
  const verdict = state.status === 'failed' ? 'file_type' : await inspect(file, state);
  if (verdict === 'processing') return { ok: true, status: 'processing' };
  if (verdict !== 'honest') {
    await discard(context, { ...file, fileGid });
    return refused(verdict);
  }

  // A repeat that ran at the same time may have been first: it found the same.
  await deps.db.quoteFile.updateMany({
    where: { id: file.id, shopId: shop.id, status: 'staged' },
    data: { status: 'ready', url: state.url },
  });
  return ready(file);
}

/** Registers the upload once, whoever asks at the same time; null when Shopify found no such upload. */
async function register({ db, admin }: Context, file: QuoteFile): Promise<string | null> {
  const registered = await registerFile(admin, file);
  if (!registered.ok) {
    log.info({ file_id: file.id, messages: registered.messages }, 'Shopify refused an upload');
    return null;
  }
  const taken = await db.quoteFile.updateMany({
    where: { id: file.id, shopId: file.shopId, fileGid: null },
    data: { fileGid: registered.fileGid },
  });
  if (taken.count === 1) return registered.fileGid;
  await deleteFile(admin, registered.fileGid);
  const winner = await db.quoteFile.findFirst({ where: { id: file.id, shopId: file.shopId } });
  return winner?.fileGid ?? null;
}

async function settledState(admin: AdminGraphql, fileGid: string): Promise<FileState> {
  let state = await readFile(admin, fileGid);
  for (let poll = 1; poll < POLLS && state.status === 'processing'; poll += 1) {
    await sleep(POLL_EVERY_MS);
    state = await readFile(admin, fileGid);
  }
  return state;
}

/** Compares what was announced with what arrived. */
async function inspect(
  file: QuoteFile,
  state: FileState,
): Promise<'honest' | 'processing' | 'file_type' | 'file_size'> {
  const format = claimedFormat(file.filename, file.mimeType);
  if (!format || state.url === null) return 'file_type';
  const sample = await fetchSample(state.url);
  if (!sample) return 'processing';
  // Shopify's own count is of the original; the address of a picture may serve a smaller form of it.
  const size = state.sizeBytes ?? sample.totalBytes;
  if (size === null || size !== file.sizeBytes || size > MAX_FILE_BYTES) return 'file_size';
  return (await isOfFormat(sample.firstBytes, format)) ? 'honest' : 'file_type';
}

async function discard({ db, admin }: Context, file: QuoteFile): Promise<void> {
  if (file.fileGid) await deleteFile(admin, file.fileGid);
  await db.quoteFile.deleteMany({ where: { id: file.id, shopId: file.shopId, status: 'staged' } });
}

function ready({ filename, sizeBytes, mimeType }: QuoteFile): CompletedFile {
  return { ok: true, status: 'ready', file: { filename, sizeBytes, mimeType } };
}

function refused(code: FieldErrorCode): CompletedFile {
  return { ok: false, errors: [{ field: 'file', code }] };
}
