import { fileTypeFromBuffer } from 'file-type';
import type { FileRecord, UploadRecord } from '../records.ts';
import type { Store } from '../store.ts';
import { readBlob } from './blobs.ts';

type Outcome = Pick<FileRecord, 'mimeType' | 'sizeBytes' | 'failure'>;

/** What Shopify will make of an upload once it looks at it: images must be images. */
export async function fileOutcome(
  store: Store,
  upload: UploadRecord | undefined,
  kind: FileRecord['kind'],
): Promise<Outcome> {
  const noContent = { mimeType: upload?.mimeType ?? '', sizeBytes: 0 };
  if (!upload || upload.sizeBytes === null) {
    const code = kind === 'IMAGE' ? 'IMAGE_DOWNLOAD_FAILURE' : 'GENERIC_FILE_DOWNLOAD_FAILURE';
    return { ...noContent, failure: failure(code, 'The file could not be downloaded.') };
  }
  const content = { mimeType: upload.mimeType, sizeBytes: upload.sizeBytes };
  // A generic file is what its uploader says it is: Shopify does not look inside (unverified).
  if (kind === 'FILE') return { ...content, failure: null };
  const found = await fileTypeFromBuffer(await readBlob(store, upload.key));
  if (!found) {
    return { ...content, failure: failure('IMAGE_PROCESSING_FAILURE', 'The image is damaged.') };
  }
  if (!found.mime.startsWith('image/')) {
    const details = `${found.mime} is not a supported image type.`;
    return { ...content, failure: failure('UNSUPPORTED_IMAGE_FILE_TYPE', details) };
  }
  return { ...content, mimeType: found.mime, failure: null };
}

function failure(code: string, details: string): NonNullable<FileRecord['failure']> {
  return { code, message: 'The file could not be processed.', details };
}
