import type { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { customFieldsOf, type CustomFields } from './custom-fields.ts';
import { formatAmount, lineTotal, roundToCurrency } from './price.ts';

const WITH_EVERYTHING = {
  lineItems: { orderBy: { position: 'asc' } },
  files: { where: { status: 'ready' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  events: {
    select: { id: true, type: true, sequence: true, occurredAt: true },
    orderBy: { sequence: 'asc' },
  },
} satisfies Prisma.QuoteInclude;

type StoredQuote = Prisma.QuoteGetPayload<{ include: typeof WITH_EVERYTHING }>;
type StoredLine = StoredQuote['lineItems'][number];

/** A line with its money as decimal strings. */
export type QuoteLineDetail = Omit<
  StoredLine,
  'catalogPrice' | 'requestedPrice' | 'customFields'
> & {
  catalogPrice: string;
  requestedPrice: string | null;
  /** Quantity × requested price, or × catalogue price where none was named. */
  total: string;
  customFields: CustomFields;
};

/** A quote with all that belongs to it, its money as decimal strings. */
export type QuoteDetail = Omit<StoredQuote, 'totalRequested' | 'customFields' | 'lineItems'> & {
  totalRequested: string;
  customFields: CustomFields;
  lineItems: QuoteLineDetail[];
};

/** A shop's quote, with its events in their order; null when the shop has no such quote. */
export async function findQuote(db: Db, shopId: number, id: string): Promise<QuoteDetail | null> {
  const quote = await db.quote.findFirst({
    where: { id, shopId, status: { not: 'deleted' } },
    include: WITH_EVERYTHING,
  });
  return (
    quote && {
      ...quote,
      totalRequested: formatAmount(quote.totalRequested, quote.currency),
      customFields: customFieldsOf(quote.customFields),
      lineItems: quote.lineItems.map(toDetail),
    }
  );
}

function toDetail(line: StoredLine): QuoteLineDetail {
  const { currency } = line;
  const total = lineTotal(line.quantity, line.requestedPrice ?? line.catalogPrice);
  return {
    ...line,
    catalogPrice: formatAmount(line.catalogPrice, currency),
    requestedPrice: line.requestedPrice && formatAmount(line.requestedPrice, currency),
    total: formatAmount(roundToCurrency(total, currency), currency),
    customFields: customFieldsOf(line.customFields),
  };
}
