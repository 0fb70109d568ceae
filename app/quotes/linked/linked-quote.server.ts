import type { Db } from '../../db.server.ts';
import type { OrderMarks } from '../../shopify/read-order-marks.server.ts';
import type { QuoteStatus } from '../quote.ts';

/** A quote that became something in Shopify. Deleted ones are found too: that is what there is to say. */
export interface LinkedQuote {
  id: string;
  name: string;
  status: QuoteStatus;
  customerGid: string | null;
  /** What Shopify calls what it became. */
  of: string;
}

const QUOTE_ID = /^quo_[0-9a-z]{26}$/;

const QUOTE = { id: true, name: true, status: true, customerGid: true } as const;

/** The shop's quote that this draft order was made of. */
export async function quoteOfDraft(
  db: Db,
  shopId: number,
  gid: string,
): Promise<LinkedQuote | null> {
  const draft = await db.draftOrder.findFirst({
    where: { shopId, gid },
    select: { name: true, quote: { select: QUOTE } },
  });
  return draft && { ...draft.quote, of: draft.name ?? 'This draft order' };
}

/** The shop's quote that this order came of. */
export async function quoteOfOrder(
  db: Db,
  shopId: number,
  gid: string,
): Promise<LinkedQuote | null> {
  const quote = await db.quote.findFirst({
    where: { shopId, orderGid: gid },
    select: { ...QUOTE, orderName: true },
  });
  if (!quote) return null;
  const { orderName, ...rest } = quote;
  return { ...rest, of: orderName ?? 'This order' };
}

/**
 * The shop's quote by what converting wrote on its draft order, which carries over to the order and to
 * copies of either: its tag, or else its id. Anybody's cart can have that attribute, which proves nothing
 * of an order; here it only opens a page.
 */
export async function markedQuote(
  db: Db,
  shopId: number,
  { tags, attributes }: Pick<OrderMarks, 'tags' | 'attributes'>,
): Promise<Omit<LinkedQuote, 'of'> | null> {
  const draft = await db.draftOrder.findFirst({
    where: { shopId, tag: { in: tags } },
    select: { quote: { select: QUOTE } },
  });
  if (draft) return draft.quote;
  const id = attributes.get('quote_id') ?? '';
  return QUOTE_ID.test(id) ? db.quote.findFirst({ where: { shopId, id }, select: QUOTE }) : null;
}
