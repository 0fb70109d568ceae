import { createHmac, timingSafeEqual } from 'node:crypto';

/** What signs upload policies. Google's storage uses RSA; only the storage itself ever checks it. */
export type UploadPolicyKey = Buffer;

/** Shopify allows 20 MB for images and generic files. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;
const LIFETIME_MS = 24 * 3_600_000;
const ALGORITHM = 'GOOG4-RSA-SHA256';

export interface UploadPolicy {
  key: string;
  contentType: string;
  maxBytes: number;
  expiresAt: Date;
}

/** The form fields of a signed POST policy, in the order Shopify gives them. */
export function policyParameters(
  upload: { key: string; mimeType: string },
  signing: { key: UploadPolicyKey; now: Date },
): { name: string; value: string }[] {
  const date = signing.now.toISOString().replace(/[-:]|\.\d+/g, '');
  const signed = {
    'Content-Type': upload.mimeType,
    success_action_status: '201',
    acl: 'private',
    key: upload.key,
    'x-goog-date': date,
    'x-goog-credential': `local-shopify/${date.slice(0, 8)}/auto/storage/goog4_request`,
    'x-goog-algorithm': ALGORITHM,
  };
  const conditions = [
    ...Object.entries(signed).map(([name, value]) => ({ [name]: value })),
    ['content-length-range', 1, MAX_UPLOAD_BYTES],
  ];
  const expiration = new Date(signing.now.getTime() + LIFETIME_MS).toISOString();
  const policy = Buffer.from(JSON.stringify({ conditions, expiration })).toString('base64');
  const parameters = { ...signed, 'x-goog-signature': sign(policy, signing.key), policy };
  return Object.entries(parameters).map(([name, value]) => ({ name, value }));
}

/** The policy a form carries, if its signature holds and every field it fixes is as it says; else why not. */
export function verifyPolicy(
  fields: Map<string, string>,
  key: UploadPolicyKey,
): { ok: true; policy: UploadPolicy } | { ok: false; code: string; message: string } {
  const encoded = fields.get('policy') ?? '';
  const expected = Buffer.from(sign(encoded, key));
  const given = Buffer.from(fields.get('x-goog-signature') ?? '');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { ok: false, code: 'SignatureDoesNotMatch', message: 'The signature does not match.' };
  }
  const { conditions, expiration } = JSON.parse(
    Buffer.from(encoded, 'base64').toString('utf8'),
  ) as { conditions: (Record<string, string> | [string, number, number])[]; expiration: string };
  let maxBytes = 0;
  for (const condition of conditions) {
    if (Array.isArray(condition)) {
      maxBytes = condition[2];
      continue;
    }
    for (const [name, value] of Object.entries(condition)) {
      if (fields.get(name) === value) continue;
      const message = `Invalid according to Policy: Policy Condition failed: ["eq", "$${name}", "${value}"]`;
      return { ok: false, code: 'InvalidPolicyDocument', message };
    }
  }
  return {
    ok: true,
    policy: {
      key: fields.get('key') ?? '',
      contentType: fields.get('Content-Type') ?? '',
      maxBytes,
      expiresAt: new Date(expiration),
    },
  };
}

/** A signed address for one PUT. */
export function signedPutQuery(key: string, signing: { key: UploadPolicyKey; now: Date }): string {
  const expires = String(signing.now.getTime() + LIFETIME_MS);
  return new URLSearchParams({
    'X-Goog-Algorithm': ALGORITHM,
    'X-Goog-Expires': expires,
    'X-Goog-Signature': sign(`PUT ${key} ${expires}`, signing.key),
  }).toString();
}

export function verifyPutQuery(
  key: string,
  query: URLSearchParams,
  checking: { key: UploadPolicyKey; now: Date },
): boolean {
  const expires = query.get('X-Goog-Expires') ?? '0';
  const signature = sign(`PUT ${key} ${expires}`, checking.key);
  return query.get('X-Goog-Signature') === signature && Number(expires) > checking.now.getTime();
}

function sign(text: string, key: UploadPolicyKey): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
