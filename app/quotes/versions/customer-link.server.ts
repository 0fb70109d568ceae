import { createHash, randomBytes } from 'node:crypto';
import type { QuoteVersion } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import { canUnseal, seal, unseal, type SealingKey } from '../../encryption.server.ts';
import { DEFAULT_PROXY_PATH } from '../../shopify/proxy-path.ts';

/** 256 bits: nobody comes upon a link by trying. */
const SECRET_BYTES = 32;
const SECRET = /^[\w-]{43}$/;

/** A new link's secret part, and how it is stored. */
export function newLink(keys: SealingKey[]): {
  secret: string;
  linkHash: string;
  linkSealed: string;
} {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { secret, linkHash: linkHash(secret), linkSealed: seal(secret, keys) };
}

/** Whether a text has the form of a link's secret part. */
export function isLinkSecret(text: string): boolean {
  return SECRET.test(text);
}

/** What a version is found by: a copy of the table opens no link. Of 256 random bits, so without salt. */
export function linkHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The secret part of a version's link; null when it has none, none any more, or one that cannot be read. */
export function linkSecret(
  { linkSealed, revokedAt }: Pick<QuoteVersion, 'linkSealed' | 'revokedAt'>,
  keys: SealingKey[],
): string | null {
  if (linkSealed === null || revokedAt !== null || !canUnseal(linkSealed, keys)) return null;
  return unseal(linkSealed, keys);
}

/** What of a shop its customers' links are made of. */
export interface LinkingShop {
  domain: string;
  /** Where its storefront mounts the app; null: where it is mounted unless somebody moves it. */
  proxyPath: string | null;
}

/** The same of a shop as it is now. */
export function linkingShop(db: Db | Transaction, shopId: number): Promise<LinkingShop> {
  return db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { domain: true, proxyPath: true },
  });
}

/** The address of the customer's page for a secret part. */
export function linkUrl({ domain, proxyPath }: LinkingShop, secret: string): string {
  return `https://${domain}${proxyPath ?? DEFAULT_PROXY_PATH}/q/${secret}`;
}

/**
 * Where the customer sees a version; null when it was not sent or its link was revoked. With
 * `?preview=1` behind it the page is shown without counting as viewed and without anything to answer.
 */
export function customerLink(
  version: Pick<QuoteVersion, 'linkSealed' | 'revokedAt'>,
  keys: SealingKey[],
  shop: LinkingShop,
): string | null {
  const secret = linkSecret(version, keys);
  return secret === null ? null : linkUrl(shop, secret);
}
