import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Store } from '../store.ts';

/** Keys hold names that people chose; a digest is safe as a file name. */
function blobPath(store: Store, key: string): string {
  return path.join(store.blobDir, createHash('sha256').update(key).digest('hex'));
}

export async function writeBlob(store: Store, key: string, bytes: Uint8Array): Promise<void> {
  await writeFile(blobPath(store, key), bytes);
}

export async function readBlob(store: Store, key: string): Promise<Buffer> {
  return readFile(blobPath(store, key));
}
