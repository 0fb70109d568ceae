import type { Prisma } from '@prisma/client';

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
  if (email) alternatives.push({ customerEmail: inAnyCase(email) });
  return alternatives.length > 0 ? { shopId, OR: alternatives } : null;
}

/** Their own requests for what is stored of them; none when nothing identifies the customer. */
export function dataRequestsOf(
  shopId: number,
  { gid, email }: CustomerIdentity,
): Prisma.DataRequestWhereInput {
  const alternatives: Prisma.DataRequestWhereInput[] = [];
  if (gid) alternatives.push({ customerGid: gid });
  if (email) alternatives.push({ email: inAnyCase(email) });
  return { shopId, OR: alternatives };
}

/** `equals` with mode insensitive is ILIKE, whose wildcards an address may contain. */
function inAnyCase(text: string): Prisma.StringFilter {
  return { equals: text.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' };
}
