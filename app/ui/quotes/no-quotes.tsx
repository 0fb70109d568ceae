import type { ReactNode } from 'react';
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import styles from './no-quotes.module.css';

/** The list before the first request. */
export function NoQuotesYet({ themeEditorUrl }: { themeEditorUrl: string }) {
  const t = useText();
  return (
    <Nothing title={t('quoteList.none.yet')}>
      <Text as="p" tone="subdued">
        {t('quoteList.none.yetSays')}
      </Text>
      <InlineStack align="center">
        <Button variant="primary" url={themeEditorUrl} target="_top">
          {t('quoteList.none.addForm')}
        </Button>
      </InlineStack>
    </Nothing>
  );
}

interface NoQuotesFoundProps {
  /** Empty when nothing was searched for. */
  sought: string;
  /** Where all of them are shown. */
  allAt: string;
}

/** The list, or the board, when nothing fits what it is narrowed to. */
export function NoQuotesFound({ sought, allAt }: NoQuotesFoundProps) {
  const t = useText();
  return (
    <Nothing title={t('quoteList.none.found')}>
      <Text as="p" tone="subdued" breakWord>
        {sought === '' ? t('quoteList.none.foundSays') : t('quoteList.none.soughtSays', { sought })}
      </Text>
      <InlineStack align="center">
        <Button url={allAt}>{t('quoteList.none.showAll')}</Button>
      </InlineStack>
    </Nothing>
  );
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.nothing}>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {children}
      </BlockStack>
    </div>
  );
}
