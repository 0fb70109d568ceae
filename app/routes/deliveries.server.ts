import { db } from '../db.server.ts';
import type { LoggedDelivery } from '../outbound/logged-delivery.ts';
import { quoteReferences } from '../quotes/quote-references.server.ts';
import type { Delivery } from '../ui/integrations/delivery.ts';

/** Deliveries with the quotes they tell of, which outbound knows only by their ids. One query. */
export async function withQuotes(
  shopId: number,
  deliveries: LoggedDelivery[],
): Promise<Delivery[]> {
  const ids = deliveries.flatMap(({ quoteId }) => quoteId ?? []);
  const quotes = await quoteReferences(db, shopId, ids);
  return deliveries.map(({ quoteId, ...delivery }) => ({
    ...delivery,
    quote: (quoteId !== null && quotes.get(quoteId)) || null,
  }));
}
