import { BlockStack, Card, InlineStack, Page, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';

interface InsteadPageProps {
  title: string;
  /** The way on. */
  actions: ReactNode;
  children: ReactNode;
}

/** What stands in place of a page that cannot be shown: why, and the way on. */
export function InsteadPage({ title, actions, children }: InsteadPageProps) {
  return (
    <Page narrowWidth>
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <Text as="h1" variant="headingLg">
              {title}
            </Text>
            {children}
          </BlockStack>
          <InlineStack gap="200">{actions}</InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
