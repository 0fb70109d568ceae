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

/** Tab, line feed, form feed, carriage return. */
const LAYOUT = new Set([9, 10, 12, 13]);

/**
 * Text in UTF-8 or any 8-bit encoding (Excel writes CSV in Windows-1252): it has no control characters
 * but those of layout, and no binary format does without.
 */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || LAYOUT.has(byte));
}
