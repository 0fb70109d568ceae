import type { Transform } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib';

/** PROTOCOLS.md, "Delivery": bytes of an answer that are read at most, as sent and decompressed alike. */
export const READ_AT_MOST_BYTES = 64 * 1_024;
/** Bytes of it that are kept for the log. */
const KEEP_BYTES = 1_024;

/**
 * The first 1 KB of an answer as text, null when it is empty or cannot be decompressed: what it says is
 * for people to read, and an answer that says 200 in odd bytes is a 200. Never throws.
 */
export async function readBeginning(
  chunks: Buffer[],
  encoding: string | null,
): Promise<string | null> {
  const text = new Beginning();
  const decoder = decoderFor(encoding);
  if (decoder) await decode(chunks, decoder, text);
  else for (const chunk of chunks) text.add(chunk);
  return text.toString();
}

/** Keeps the first bytes of what passes by. */
class Beginning {
  received = 0;
  #kept: Buffer[] = [];

  add(chunk: Buffer): void {
    const room = KEEP_BYTES - this.received;
    if (room > 0) this.#kept.push(chunk.subarray(0, room));
    this.received += chunk.length;
  }

  toString(): string | null {
    if (this.received === 0) return null;
    // PostgreSQL's text takes no NUL; a character cut in half at the end becomes U+FFFD.
    return Buffer.concat(this.#kept).toString('utf8').replaceAll('\0', '\uFFFD');
  }
}

function decoderFor(encoding: string | null): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    default:
      return null;
  }
}

/** Ends at the limit, at the end, or where the bytes make no sense; what came out by then counts. */
function decode(chunks: Buffer[], decoder: Transform, text: Beginning): Promise<void> {
  return new Promise((resolve) => {
    decoder
      .on('data', (chunk: Buffer) => {
        text.add(chunk);
        if (text.received >= READ_AT_MOST_BYTES) decoder.destroy();
      })
      .on('error', () => decoder.destroy())
      .on('close', resolve);
    decoder.end(Buffer.concat(chunks));
  });
}
