import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens#payload */
const claimsSchema = z.object({
  iss: z.string(),
  dest: z.string(),
  aud: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number(),
});

export type IdTokenClaims = z.infer<typeof claimsSchema>;

interface Expected {
  apiKey: string;
  apiSecret: string;
  shopDomain: string;
  now: Date;
}

/** The claims of an App Bridge id token that is genuine, meant for this app and shop, and in date; else null. */
export function verifyIdToken(token: string, expected: Expected): IdTokenClaims | null {
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (readJson(header)?.alg !== 'HS256') return null;
  const mac = createHmac('sha256', expected.apiSecret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== mac.length || !timingSafeEqual(given, mac)) return null;

  const claims = claimsSchema.safeParse(readJson(payload));
  if (!claims.success) return null;
  const { aud, dest, exp, nbf } = claims.data;
  const seconds = expected.now.getTime() / 1_000;
  const forUs = aud === expected.apiKey && dest === `https://${expected.shopDomain}`;
  return forUs && nbf <= seconds && seconds < exp ? claims.data : null;
}

function readJson(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
