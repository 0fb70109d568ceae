import type { Quote, QuoteLineItem } from '@prisma/client';
import type { NewEvent } from '../outbound/outbox.server.ts';
import { listPriceOf } from './list-price.ts';
import { formatAmount, lineTotal, roundToCurrency, sumAmounts } from './price.ts';
import { unitPriceOf } from './quote-totals.ts';

type QuoteFacts = NonNullable<NewEvent['quote']>;

/** The `actorId` of what no team member did. */
export const BY_CUSTOMER = 0;

interface QuoteAsItIs {
  quote: Omit<Quote, 'updatedAt'>;
  lineItems: Omit<QuoteLineItem, 'id' | 'quoteId'>[];
  /** The team member who did it, or BY_CUSTOMER. */
  actorId: number;
}

/** What vendors' formats tell of a quote, as it is stored when an event happens; all in its own currency. */
export function quoteFacts({ quote, lineItems, actorId }: QuoteAsItIs): QuoteFacts {
  const { currency } = quote;
  const lines = lineItems
    .toSorted((a, b) => a.position - b.position)
    .map((line) => lineFacts(line, currency));
  const sum = (totals: string[]): string =>
    formatAmount(roundToCurrency(sumAmounts(totals), currency), currency);
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
    total: formatAmount(quote.total, currency),
  };
}

function lineFacts(
  line: QuoteAsItIs['lineItems'][number],
  currency: string,
): QuoteFacts['lines'][number] {
  const { quantity } = line;
  const price = unitPriceOf(line);
  const listPrice = listPriceOf(line, currency);
  return {
    productId: Number(line.productGid?.split('/').at(-1) ?? 0),
    quantity,
    listPrice: formatAmount(listPrice, currency),
    listTotal: formatAmount(lineTotal(quantity, listPrice), currency),
    price: formatAmount(price, currency),
    total: formatAmount(lineTotal(quantity, price), currency),
  };
}
