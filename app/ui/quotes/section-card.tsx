import { BlockStack, Card, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';

interface SectionCardProps {
  title: string;
  /** What was done in it is being saved. */
  busy?: boolean;
  children: ReactNode;
}

/** A card with a heading: one thing of a quote. */
export function SectionCard({ title, busy, children }: SectionCardProps) {
  return (
    <div aria-busy={busy}>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          {children}
        </BlockStack>
      </Card>
    </div>
  );
}

/** Where there is nothing yet. */
export function NothingYet({ children }: { children: ReactNode }) {
  return (
    <Text as="p" tone="subdued">
      {children}
    </Text>
  );
}
