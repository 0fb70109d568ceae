import { createHmac, randomUUID } from 'node:crypto';

export interface AppCredentials {
  apiKey: string;
  apiSecret: string;
}

interface IdTokenOf {
  shopDomain: string;
  /** The staff member's numeric id. */
  userId: string;
  /** The same as long as the admin's page is open. */
  sessionId: string;
  now: Date;
}

/** Shopify's session tokens live for a minute. */
const LIFETIME_SECONDS = 60;

/**
 * A session token as App Bridge hands out: a JWT, HS256 with the app's secret
 * (https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens).
 */
export function idToken(app: AppCredentials, of: IdTokenOf): string {
  const issuedAt = Math.floor(of.now.getTime() / 1000);
  const payload = {
    iss: `https://${of.shopDomain}/admin`,
    dest: `https://${of.shopDomain}`,
    aud: app.apiKey,
    sub: of.userId,
    exp: issuedAt + LIFETIME_SECONDS,
    nbf: issuedAt,
    iat: issuedAt,
    jti: randomUUID(),
    sid: of.sessionId,
  };
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(payload)}`;
  const signature = createHmac('sha256', app.apiSecret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
