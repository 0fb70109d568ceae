import { BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
import { StageBadge } from '../stage-badge.tsx';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import type { QuoteSummary } from '../../quotes/quote-summary.ts';
import styles from './quote-table.module.css';

/** A quote in a list on a phone. */
export function QuoteCard({ quote, url }: { quote: QuoteSummary; url: string }) {
  const t = useText();
  return (
    <div className={styles.card}>
      <BlockStack gap="100">
        <InlineStack align="space-between" gap="200" wrap={false}>
          <Link dataPrimaryLink monochrome removeUnderline url={url}>
            <Text as="span" fontWeight="semibold">
              {quote.name}
            </Text>
          </Link>
          <Text as="span" fontWeight="semibold" numeric>
            <Money amount={quote.total} currency={quote.currency} />
          </Text>
        </InlineStack>
        <Text as="p">
          <OutsideText>{quote.customerName}</OutsideText>
          {quote.customerCompany && (
            <>
              {' · '}
              <OutsideText>{quote.customerCompany}</OutsideText>
            </>
          )}
        </Text>
        <Text as="p" tone="subdued">
          <Time at={quote.createdAt} /> · {t('quote.items', { count: quote.itemCount })}
          {quote.assigneeName !== null && (
            <>
              {' · '}
              <OutsideText>{quote.assigneeName}</OutsideText>
            </>
          )}
        </Text>
        <InlineStack gap="200" blockAlign="center">
          <QuoteStatusBadge status={quote.status} />
          <StageBadge stage={quote.stage} />
        </InlineStack>
      </BlockStack>
    </div>
  );
}
