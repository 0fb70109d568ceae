import type { Db } from '../db.server.ts';

/** What a quote is called and found by. */
export interface QuoteReference {
  id: string;
  /** Q-1001 */
  name: string;
}

/** The shop's quotes with these ids, by id; what is no quote of the shop's is left out. */
export async function quoteReferences(
  db: Db,
  shopId: number,
  ids: string[],
): Promise<Map<string, QuoteReference>> {
  const quotes = await db.quote.findMany({
    where: { shopId, id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(quotes.map((quote) => [quote.id, quote]));
}
