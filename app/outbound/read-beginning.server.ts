import type { Readable, Transform } from 'node:stream';
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
 * The first 1 KB of an answer as text, null when it is empty or cannot be decompressed: what it says
 * is for people to read, and an answer that says 200 in odd bytes is a 200. Reads to the end, so that
 * the connection can be used again, or up to the limit, and then hangs up.
 * Rejects when the connection breaks before.
 */
export async function readBeginning(
  body: Readable,
  encoding: string | null,
): Promise<string | null> {
  const text = new Beginning();
  const decoder = decoderFor(encoding);
  // Decompression happens on the side: an error of it, or its limit, ends nothing but itself.
  decoder
    ?.on('error', () => decoder.destroy())
    .on('data', (chunk: Buffer) => {
      text.add(chunk);
      if (text.received >= READ_AT_MOST_BYTES) decoder.destroy();
    });
  let received = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (!decoder) text.add(chunk);
      else if (!decoder.destroyed) await written(decoder, chunk);
      // Leaving the loop destroys the body, and with it the connection.
      if (received >= READ_AT_MOST_BYTES || text.received >= READ_AT_MOST_BYTES) break;
    }
    if (decoder && !decoder.destroyed) await ended(decoder);
    return text.toString();
  } finally {
    decoder?.destroy();
  }
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

/** Resolves when the chunk was worked off, or the decoder gave up. */
function written(decoder: Transform, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    decoder.once('close', resolve);
    decoder.write(chunk, () => {
      decoder.off('close', resolve);
      resolve();
    });
  });
}

function ended(decoder: Transform): Promise<void> {
  return new Promise((resolve) => {
    decoder.once('close', resolve).once('end', resolve);
    decoder.end();
  });
}
