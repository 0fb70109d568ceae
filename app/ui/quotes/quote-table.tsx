import { IndexTable, Link, Text, type IndexTableProps } from '@shopify/polaris';
import { Money } from '../money.tsx';
import { useNarrow } from '../narrow.tsx';
import { OutsideText } from '../outside-text.tsx';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';
import { QuoteCard } from './quote-card.tsx';
import styles from './quote-table.module.css';
import type { QuoteSummary } from '../../quotes/quote-summary.ts';

interface QuoteTableProps {
  quotes: QuoteSummary[];
  pagination?: IndexTableProps['pagination'];
}

/** Quotes as a table, and as a list where there is no room for one. */
export function QuoteTable({ quotes, pagination }: QuoteTableProps) {
  const narrow = useNarrow();
  return (
    <IndexTable
      condensed={narrow}
      resourceName={{ singular: 'quote', plural: 'quotes' }}
      itemCount={quotes.length}
      selectable={false}
      pagination={pagination}
      headings={[
        { title: 'Quote' },
        { title: 'Date' },
        { title: 'Customer' },
        { title: 'Items', alignment: 'end' },
        { title: 'Total requested', alignment: 'end' },
        { title: 'Status' },
      ]}
    >
      {quotes.map((quote, position) => (
        <IndexTable.Row key={quote.id} id={quote.id} position={position}>
          {narrow ? <QuoteCard quote={quote} /> : <QuoteCells quote={quote} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

function QuoteCells({ quote }: { quote: QuoteSummary }) {
  return (
    <>
      <IndexTable.Cell>
        <Link dataPrimaryLink monochrome removeUnderline url={`/app/quotes/${quote.id}`}>
          <Text as="span" fontWeight="semibold">
            {quote.name}
          </Text>
        </Link>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Time at={quote.createdAt} />
      </IndexTable.Cell>
      <IndexTable.Cell className={styles.customer}>
        <div className={styles.name}>
          <OutsideText>{quote.customerName}</OutsideText>
        </div>
        {quote.customerCompany && (
          <Text as="p" tone="subdued" truncate>
            <OutsideText>{quote.customerCompany}</OutsideText>
          </Text>
        )}
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="p" alignment="end" numeric>
          {quote.itemCount}
        </Text>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="p" alignment="end" numeric>
          <Money amount={quote.totalRequested} currency={quote.currency} />
        </Text>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <QuoteStatusBadge status={quote.status} />
      </IndexTable.Cell>
    </>
  );
}
