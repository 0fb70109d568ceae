import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { Time } from '../time.tsx';

interface EndpointCardProps {
  endpoint: { url: string; events: string[]; createdAt: Date };
}

/** Where events are sent and which. */
export function EndpointCard({ endpoint }: EndpointCardProps) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingSm">
              Address
            </Text>
            <CopyButton text={endpoint.url} what="the address" />
          </InlineStack>
          <Code>{endpoint.url}</Code>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            Events
          </Text>
          <Text as="p">{endpoint.events.join(', ')}</Text>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            Added
          </Text>
          <Text as="p">
            <Time at={endpoint.createdAt} />
          </Text>
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
