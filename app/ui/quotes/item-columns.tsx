import { Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { Money } from '../money.tsx';
import { isPriced, type PricedQuote, type QuoteItem } from './priced-quote.ts';

export interface ItemColumn {
  title: string;
  show: (item: QuoteItem) => ReactNode;
}

/** The figures of each line; prices that nobody named or quoted have no column. */
export function itemColumns(quote: PricedQuote): ItemColumn[] {
  const price = (amount: string | null, absent: string, currency = quote.currency): ReactNode =>
    amount === null ? (
      <Text as="span" tone="subdued">
        {absent}
      </Text>
    ) : (
      <Money amount={amount} currency={currency} />
    );
  const isAsked =
    quote.origin === 'storefront' || quote.lineItems.some((item) => item.requestedPrice !== null);
  const columns: (ItemColumn | false)[] = [
    { title: 'Quantity', show: ({ quantity }) => quantity.toLocaleString('en') },
    { title: 'Catalogue', show: (item) => price(item.catalogPrice, '', item.currency) },
    isAsked && {
      title: 'Requested',
      show: (item) => price(item.requestedPrice, '—', item.currency),
    },
    isPriced(quote) && { title: 'Quoted', show: ({ quotedPrice }) => price(quotedPrice, '—') },
    { title: 'Total', show: ({ total }) => price(total, '') },
  ];
  return columns.filter((column) => column !== false);
}
