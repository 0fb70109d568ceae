import type { Quote, QuoteLineItem } from '@prisma/client';
import type { NewEvent } from '../outbound/outbox.server.ts';
import { formatAmount, lineTotal, roundToCurrency, sumAmounts } from './price.ts';

type QuoteFacts = NonNullable<NewEvent['quote']>;

/** The `actorId` of what no team member did. */
export const BY_CUSTOMER = 0;

interface QuoteAsItIs {
  quote: Omit<Quote, 'updatedAt'>;
  lineItems: Omit<QuoteLineItem, 'id' | 'quoteId'>[];
  /** The team member who did it, or BY_CUSTOMER. */
  actorId: number;
}

/** What vendors' formats tell of a quote, as it is stored when an event happens. */
export function quoteFacts({ quote, lineItems, actorId }: QuoteAsItIs): QuoteFacts {
  const lines = lineItems.toSorted((a, b) => a.position - b.position).map(lineFacts);
  const sum = (totals: string[]): string =>
    formatAmount(roundToCurrency(sumAmounts(totals), quote.currency), quote.currency);
  return {
    id: quote.id,
    number: quote.number,
    actorId,
    status: quote.status,
    createdAt: quote.createdAt,
    tags: quote.tags,
    customer: { name: quote.customerName },
    address: {
      street: quote.shippingStreet,
      street2: quote.shippingStreet2,
      city: quote.shippingCity,
      province: quote.shippingProvince,
      zip: quote.shippingZip,
      country: quote.shippingCountry,
    },
    lines,
    listTotal: sum(lines.map((line) => line.listTotal)),
    total: formatAmount(quote.total, quote.currency),
  };
}

function lineFacts(line: QuoteAsItIs['lineItems'][number]): QuoteFacts['lines'][number] {
  const { quantity, currency } = line;
  const price = line.quotedPrice ?? line.requestedPrice ?? line.catalogPrice;
  return {
    productId: Number(line.productGid?.split('/').at(-1) ?? 0),
    quantity,
    listPrice: formatAmount(line.catalogPrice, currency),
    listTotal: formatAmount(lineTotal(quantity, line.catalogPrice), currency),
    price: formatAmount(price, currency),
    total: formatAmount(lineTotal(quantity, price), currency),
  };
}
