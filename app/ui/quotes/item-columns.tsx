import { Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { Translate } from '../../texts/texts.ts';
import { Money } from '../money.tsx';
import { isPriced, type PricedQuote, type QuoteItem } from './priced-quote.ts';

export interface ItemColumn {
  title: string;
  show: (item: QuoteItem) => ReactNode;
}

/** The figures of each line; prices that nobody named or quoted have no column. */
export function itemColumns(t: Translate, quote: PricedQuote): ItemColumn[] {
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
    {
      title: t('quoteParts.quantity'),
      show: ({ quantity }) => t('common.count.exactly', { number: quantity }),
    },
    {
      title: t('quote.lines.catalogue'),
      show: (item) => price(item.catalogPrice, '', item.currency),
    },
    isAsked && {
      title: t('quote.lines.requested'),
      show: (item) => price(item.requestedPrice, '—', item.currency),
    },
    isPriced(quote) && {
      title: t('quote.lines.quoted'),
      show: ({ quotedPrice }) => price(quotedPrice, '—'),
    },
    { title: t('quoteParts.lineTotal'), show: ({ total }) => price(total, '') },
  ];
  return columns.filter((column) => column !== false);
}
