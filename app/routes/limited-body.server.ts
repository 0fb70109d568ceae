import { readAtMost } from '../read-at-most.server.ts';

/** A request's body, whatever length it claims to have; null when it is longer than `maxBytes`. */
export async function readLimitedBody(request: Request, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return null;
  const bytes = await readAtMost(request.body, maxBytes + 1);
  return bytes.length > maxBytes ? null : bytes;
}
