import type { Prisma } from '@prisma/client';
import type { Db, Transaction } from '../../db.server.ts';
import { isLinkSecret, linkHash } from './customer-link.server.ts';
import { versionState, type VersionState } from './version-state.ts';

/** A link as it was opened at a shop's storefront. */
export interface OpenedLink {
  shop: { id: number };
  secret: string;
}

const WITH_QUOTE = {
  quote: { select: { id: true, name: true, status: true, customerName: true, orderName: true } },
} satisfies Prisma.QuoteVersionInclude;

export type LinkedVersion = Prisma.QuoteVersionGetPayload<{ include: typeof WITH_QUOTE }>;

export interface Linked {
  version: LinkedVersion;
  /** The last one that was sent, if that is another. */
  newer: { linkSealed: string | null; revokedAt: Date | null; recipients: string[] } | null;
  state: VersionState;
}

/** The version that a link leads to; null for a link that is unknown, revoked or another shop's. */
export async function findLinkedVersion(
  db: Db | Transaction,
  { shop, secret }: OpenedLink,
  now: Date,
): Promise<Linked | null> {
  if (!isLinkSecret(secret)) return null;
  const version = await db.quoteVersion.findFirst({
    where: {
      linkHash: linkHash(secret),
      shopId: shop.id,
      revokedAt: null,
      quote: { status: { not: 'deleted' } },
    },
    include: WITH_QUOTE,
  });
  if (!version) return null;
  const newer = await db.quoteVersion.findFirst({
    where: {
      shopId: shop.id,
      quoteId: version.quoteId,
      number: { gt: version.number },
      sentAt: { not: null },
    },
    orderBy: { number: 'desc' },
    select: { linkSealed: true, revokedAt: true, recipients: true },
  });
  const { status } = version.quote;
  const { expiresAt } = version;
  const state = versionState({ status, superseded: newer !== null, expiresAt, now });
  return { version, newer, state };
}
