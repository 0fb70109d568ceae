import { IndexTable, Link, Text, useBreakpoints } from '@shopify/polaris';
import { Money } from '../money.tsx';
import { useNarrow } from '../narrow.tsx';
import { OutsideLines } from '../outside-text.tsx';
import { StageBadge } from '../stage-badge.tsx';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { listQuery } from './list/list-url.ts';
import { QuoteCards } from './list/quote-cards.tsx';
import type { QuoteTableProps } from './list/quote-selection.ts';
import { quoteAddress } from './quote-address.ts';
import styles from './quote-table.module.css';
import type { QuoteSummary } from '../../quotes/quote-summary.ts';

/** Quotes as a table, and as a list where there is no room for one. */
export function QuoteTable(props: QuoteTableProps) {
  return useNarrow() ? <QuoteCards {...props} /> : <WideTable {...props} />;
}

function WideTable({ quotes, selection, pagination, within }: QuoteTableProps) {
  const t = useText();
  const hasRoom = !useBreakpoints().lgDown;
  return (
    <IndexTable
      {...selection?.table}
      selectable={selection !== undefined}
      resourceName={{ singular: t('quoteList.quote'), plural: t('quoteList.quotes') }}
      itemCount={quotes.length}
      pagination={pagination}
      headings={[
        { title: t('quoteList.columns.quote') },
        { title: t('quoteList.columns.date') },
        { title: t('quoteParts.customer') },
        ...(hasRoom ? [{ title: t('quoteParts.items'), alignment: 'end' as const }] : []),
        { title: t('quoteParts.total'), alignment: 'end' },
        { title: t('quoteList.columns.status') },
        { title: t('quoteParts.stage') },
        { title: t('quoteParts.assignee') },
      ]}
    >
      {quotes.map((quote, position) => (
        <IndexTable.Row
          key={quote.id}
          id={quote.id}
          position={position}
          selected={selection?.isSelected(quote.id)}
        >
          <QuoteCells
            quote={quote}
            url={quoteAddress(quote.id, listQuery(within))}
            hasRoom={hasRoom}
          />
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

interface QuoteCellsProps {
  quote: QuoteSummary;
  url: string;
  /** Else what says the least is left out, so that nothing is beside the page. */
  hasRoom: boolean;
}

function QuoteCells({ quote, url, hasRoom }: QuoteCellsProps) {
  const t = useText();
  return (
    <>
      <IndexTable.Cell>
        <Link dataPrimaryLink monochrome removeUnderline url={url}>
          <Text as="span" fontWeight="semibold">
            {quote.name}
          </Text>
        </Link>
      </IndexTable.Cell>
      <IndexTable.Cell className={styles.date}>
        <Time at={quote.createdAt} />
      </IndexTable.Cell>
      <IndexTable.Cell className={styles.customer}>
        <OutsideLines lines={2}>{quote.customerName}</OutsideLines>
        {quote.customerCompany && (
          <Text as="p" tone="subdued">
            <OutsideLines lines={1}>{quote.customerCompany}</OutsideLines>
          </Text>
        )}
      </IndexTable.Cell>
      {hasRoom && (
        <IndexTable.Cell>
          <Text as="p" alignment="end" numeric>
            {quote.itemCount}
          </Text>
        </IndexTable.Cell>
      )}
      <IndexTable.Cell>
        <Text as="p" alignment="end" numeric>
          <Money amount={quote.total} currency={quote.currency} />
        </Text>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <QuoteStatusBadge status={quote.status} />
      </IndexTable.Cell>
      <IndexTable.Cell className={styles.stage}>
        <StageBadge stage={quote.stage} />
      </IndexTable.Cell>
      <IndexTable.Cell className={styles.assignee}>
        {quote.assigneeName === null ? (
          <Text as="span" tone="subdued">
            {t('quoteParts.nobody')}
          </Text>
        ) : (
          <OutsideLines lines={2}>{quote.assigneeName}</OutsideLines>
        )}
      </IndexTable.Cell>
    </>
  );
}
