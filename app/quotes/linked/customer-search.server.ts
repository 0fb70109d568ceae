import type { Db } from '../../db.server.ts';
import { quotesOf, type CustomerIdentity } from '../customer-quotes.server.ts';

/** So many addresses of one customer are looked through. */
const MOST_ADDRESSES = 20;

/**
 * What the list of quotes is searched for to show those of a customer: the address that they were asked
 * for with. Their own where any was, or else that of the newest. Null: the shop has no quote of theirs.
 */
export async function customerSearch(
  db: Db,
  shopId: number,
  customer: CustomerIdentity,
): Promise<string | null> {
  const theirs = quotesOf(shopId, customer);
  if (!theirs) return null;
  const quotes = await db.quote.findMany({
    where: { ...theirs, status: { not: 'deleted' } },
    distinct: ['customerEmail'],
    orderBy: { number: 'desc' },
    take: MOST_ADDRESSES,
    select: { customerEmail: true },
  });
  const addresses = quotes.map(({ customerEmail }) => customerEmail);
  const own = customer.email?.toLowerCase();
  return addresses.find((address) => address.toLowerCase() === own) ?? addresses[0] ?? null;
}
