import type { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';

/** A customer as Shopify names one: by id, by e-mail address, or both. */
export interface CustomerIdentity {
  gid: string | null;
  email: string | null;
}

/** What makes a quote a customer's; null when nothing identifies the customer. */
export function quotesOf(
  shopId: number,
  { gid, email }: CustomerIdentity,
): Prisma.QuoteWhereInput | null {
  const alternatives: Prisma.QuoteWhereInput[] = [];
  if (gid) alternatives.push({ customerGid: gid });
  if (email) {
    // `equals` with mode insensitive is ILIKE, whose wildcards an address may contain.
    const equals = email.replaceAll(/[\\%_]/g, '\\$&');
    alternatives.push({ customerEmail: { equals, mode: 'insensitive' } });
  }
  return alternatives.length > 0 ? { shopId, OR: alternatives } : null;
}

/** The numbers of a customer's quotes, oldest first: what a shop has stored of them, to be looked up. */
export async function customerQuoteNames(
  db: Db,
  shopId: number,
  customer: CustomerIdentity,
): Promise<string[]> {
  const where = quotesOf(shopId, customer);
  if (!where) return [];
  const quotes = await db.quote.findMany({
    where,
    select: { name: true },
    orderBy: { number: 'asc' },
    take: 1_000,
  });
  return quotes.map((quote) => quote.name);
}
