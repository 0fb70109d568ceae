import type { Db } from '../db.server.ts';
import type { SealingKey } from '../encryption.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { customerLink } from './versions/customer-link.server.ts';

export interface Sending {
  /** Where the customer sees what was sent last; null when nothing was, or its link was revoked. */
  customerUrl: string | null;
  /** Days for which what is sent can be answered, unless somebody says otherwise. */
  expiryDays: number;
}

/** What the team knows of the customer's link, and begins with when a quote is sent. */
export async function findSending(
  { db, encryptionKeys }: { db: Db; encryptionKeys: SealingKey[] },
  shop: InstalledShop,
  quoteId: string,
): Promise<Sending> {
  const [version, { expiryDays, ...linking }] = await Promise.all([
    db.quoteVersion.findFirst({
      where: { shopId: shop.id, quoteId, sentAt: { not: null } },
      orderBy: { number: 'desc' },
      select: { linkSealed: true, revokedAt: true },
    }),
    db.shop.findUniqueOrThrow({
      where: { id: shop.id },
      select: { expiryDays: true, domain: true, proxyPath: true },
    }),
  ]);
  return { customerUrl: version && customerLink(version, encryptionKeys, linking), expiryDays };
}
