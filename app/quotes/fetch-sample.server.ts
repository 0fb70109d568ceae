import { readAtMost } from '../read-at-most.server.ts';
import { ShopifyUnreachable } from '../shopify/admin-graphql.server.ts';

/** Enough for every format's signature, and for most of the zip directory that tells docx from xlsx. */
const SAMPLE_BYTES = 64 * 1024;
const TIMEOUT_MS = 5_000;

export interface Sample {
  firstBytes: Uint8Array;
  /** The whole file's size, when the server says it. */
  totalBytes: number | null;
}

/**
 * The beginning of a file at the address Shopify gave for it, at most 64 KB however long the answer
 * is; null while Shopify's CDN does not have it yet.
 *
 * @throws {ShopifyUnreachable} no answer within 5 s, or a fault of the server
 */
export async function fetchSample(url: string): Promise<Sample | null> {
  try {
    const response = await fetch(url, {
      headers: { Range: `bytes=0-${SAMPLE_BYTES - 1}`, 'Accept-Encoding': 'identity' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return null;
    }
    if (!response.ok) throw new Error(`The file's address answered ${response.status}.`);
    // A server may ignore the range: the rest of its answer is not wanted.
    const firstBytes = await readAtMost(response.body, SAMPLE_BYTES);
    return { firstBytes, totalBytes: totalBytes(response) };
  } catch (error) {
    throw new ShopifyUnreachable('An uploaded file could not be read.', { cause: error });
  }
}

/** `Content-Range: bytes 0-65535/1048576`, or the length of a whole answer. */
function totalBytes(response: Response): number | null {
  const said =
    response.status === 206
      ? /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1]
      : response.headers.get('Content-Length');
  return said ? Number(said) : null;
}
