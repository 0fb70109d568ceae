import { fileTypeFromBuffer } from 'file-type';
import type { FileFormat } from './file-formats.ts';

/** Whether a file's first bytes are what the format's files begin with. */
export async function isOfFormat(firstBytes: Uint8Array, format: FileFormat): Promise<boolean> {
  const type = await fileTypeFromBuffer(firstBytes);
  if (format.recognised === 'text') return type === undefined && isText(firstBytes);
  if ('as' in format.recognised)
    return type !== undefined && format.recognised.as.includes(type.ext);
  // Latin-1 gives every byte a character: only ASCII is looked for.
  return format.recognised.firstLine.test(
    Buffer.from(firstBytes.subarray(0, 256)).toString('latin1'),
  );
}

/** UTF-8 without NUL, the last character possibly cut in half by the end of the sample. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
