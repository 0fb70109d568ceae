import { db } from '../db.server.ts';
import { quoteReferences, type QuoteReference } from '../quotes/quote-references.server.ts';

/** Deliveries with the quotes they tell of, which outbound knows only by their ids. One query. */
export async function withQuotes<Row extends { quoteId: string | null }>(
  shopId: number,
  deliveries: Row[],
): Promise<(Omit<Row, 'quoteId'> & { quote: QuoteReference | null })[]> {
  const ids = deliveries.flatMap(({ quoteId }) => quoteId ?? []);
  const quotes = await quoteReferences(db, shopId, ids);
  return deliveries.map(({ quoteId, ...delivery }) => ({
    ...delivery,
    quote: (quoteId !== null && quotes.get(quoteId)) || null,
  }));
}
