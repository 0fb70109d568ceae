import type { IncomingMessage } from 'node:http';
import { MAX_UPLOAD_BYTES, verifyPolicy, type UploadPolicyKey } from './upload-policy.ts';

export interface StorageAnswer {
  status: number;
  code: string;
  message: string;
}

/** Room for the policy's fields and the multipart framing around a file. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

/** Reads an upload form, and refuses it as the storage would when its policy does not allow it. */
export async function readForm(
  request: IncomingMessage,
  { uploadKey, clock }: { uploadKey: UploadPolicyKey; clock: () => Date },
): Promise<{ key: string; bytes: Uint8Array } | { refusal: StorageAnswer }> {
  const body = await readBody(request, MAX_UPLOAD_BYTES + FORM_OVERHEAD_BYTES);
  if (!body) return refusal(400, 'EntityTooLarge', 'Your proposed upload is too large.');
  const form = await parseForm(request.headers['content-type'] ?? '', body);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) {
    return refusal(400, 'MalformedPOSTRequest', 'The body is not a form with a file.');
  }
  const fields = new Map<string, string>();
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value);

  const verified = verifyPolicy(fields, uploadKey);
  if (!verified.ok) return refusal(403, verified.code, verified.message);
  const { policy } = verified;
  if (policy.expiresAt <= clock()) {
    return refusal(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
  }
  if (file.size > policy.maxBytes) {
    return refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.');
  }
  if (file.size < 1) {
    return refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum.');
  }
  return { key: policy.key, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    // The rest is still read, so that a browser gets the answer and not a broken connection.
    if (size <= maxBytes) chunks.push(chunk);
  }
  return size <= maxBytes ? Buffer.concat(chunks) : null;
}

async function parseForm(contentType: string, body: Buffer): Promise<FormData | null> {
  try {
    const headers = { 'Content-Type': contentType };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    return null;
  }
}

function refusal(status: number, code: string, message: string): { refusal: StorageAnswer } {
  return { refusal: { status, code, message } };
}
