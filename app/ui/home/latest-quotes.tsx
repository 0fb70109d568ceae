import { Card, InlineStack, Link, Text } from '@shopify/polaris';
import { NoQuotesYet } from '../quotes/no-quotes.tsx';
import { QuoteTable } from '../quotes/quote-table.tsx';
import type { QuoteSummary } from '../../quotes/quote-summary.ts';
import { useText } from '../texts.tsx';
import styles from './latest-quotes.module.css';

interface LatestQuotesProps {
  quotes: QuoteSummary[];
  themeEditorUrl: string;
}

/** The newest few, with the way to all of them. */
export function LatestQuotes({ quotes, themeEditorUrl }: LatestQuotesProps) {
  const t = useText();
  if (quotes.length === 0) {
    return (
      <Card padding="0">
        <NoQuotesYet themeEditorUrl={themeEditorUrl} />
      </Card>
    );
  }
  return (
    <Card padding="0">
      <div className={styles.heading}>
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('home.latestQuotes')}
          </Text>
          <Link url="/app/quotes">{t('home.allQuotes')}</Link>
        </InlineStack>
      </div>
      <QuoteTable quotes={quotes} />
    </Card>
  );
}
