import type { Db } from '../../db.server.ts';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { ifAnswered } from '../../shopify/if-answered.server.ts';
import { linkedGid } from '../../shopify/linked-gid.ts';
import { readOrderMarks } from '../../shopify/read-order-marks.server.ts';
import {
  markedQuote,
  quoteOfDraft,
  quoteOfOrder,
  type LinkedQuote,
} from './linked-quote.server.ts';
import type { QuoteBehind } from './quote-behind.ts';

interface Asked {
  kind: 'DraftOrder' | 'Order';
  /** As the admin's link has it. */
  id: string | null;
}

/**
 * The quote that a draft order or an order of this shop was made of. Shopify is asked only for what is
 * not known here: one that was just made, or was copied, or is of no quote.
 */
export async function quoteBehind(
  { db, admin }: { db: Db; admin: AdminGraphql },
  shop: InstalledShop,
  { kind, id }: Asked,
): Promise<QuoteBehind> {
  const gid = linkedGid(kind, id);
  if (gid === null) return { is: 'no_such' };
  const known = await KNOWN[kind](db, shop.id, gid);
  if (known) return told(known);

  const marks = await ifAnswered(readOrderMarks(admin, gid));
  if (marks === undefined) return { is: 'not_told' };
  if (marks === null) return { is: 'no_such' };
  const marked = await markedQuote(db, shop.id, marks);
  if (marked) return told({ ...marked, of: marks.name });
  return { is: 'none', name: marks.name, customerGid: marks.customerGid };
}

const KNOWN = { DraftOrder: quoteOfDraft, Order: quoteOfOrder };

function told({ id, name, of, status, customerGid }: LinkedQuote): QuoteBehind {
  if (status !== 'deleted') return { is: 'quote', quoteId: id };
  return { is: 'deleted', quoteName: name, name: of, customerGid };
}
