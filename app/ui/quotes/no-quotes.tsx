import type { ReactNode } from 'react';
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import styles from './no-quotes.module.css';

/** The list before the first request. */
export function NoQuotesYet({ themeEditorUrl }: { themeEditorUrl: string }) {
  return (
    <Nothing title="Quote requests will show up here">
      <Text as="p" tone="subdued">
        Shoppers ask for a quote with the form on your product pages. Add the form to your theme,
        then try it out as a shopper would.
      </Text>
      <InlineStack align="center">
        <Button variant="primary" url={themeEditorUrl} target="_top">
          Add the form to your theme
        </Button>
      </InlineStack>
    </Nothing>
  );
}

/** The list when nothing fits what it is narrowed to; `sought` is empty when nothing was searched for. */
export function NoQuotesFound({ sought }: { sought: string }) {
  return (
    <Nothing title="No quotes found">
      <Text as="p" tone="subdued" breakWord>
        {sought === ''
          ? 'No quote fits what you chose above.'
          : `Nothing fits “${sought}”. Try a quote number, or part of a name, company or email address.`}
      </Text>
      <InlineStack align="center">
        <Button url="/app/quotes">Show all quotes</Button>
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
