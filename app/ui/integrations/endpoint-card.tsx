import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { FORMATS, type EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import styles from './endpoint-card.module.css';

interface EndpointCardProps {
  endpoint: {
    url: string;
    format: EndpointFormat;
    events: string[];
    schedule: string;
    rateLimitPerMinute: number | null;
    createdAt: Date;
  };
  /** Null: they cannot be read. */
  headerNames: string[] | null;
}

/** Where events are sent and which. */
export function EndpointCard({ endpoint, headerNames }: EndpointCardProps) {
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
          <div className={styles.address}>
            <Code>{endpoint.url}</Code>
          </div>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            Format
          </Text>
          <Text as="p">{FORMATS[endpoint.format].label}</Text>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            Events
          </Text>
          <Text as="p">{endpoint.events.join(', ')}</Text>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            Retries
          </Text>
          <Text as="p">
            {endpoint.schedule === 'extended'
              ? 'Extended, over three days'
              : 'Standard, three times'}
          </Text>
        </BlockStack>
        {endpoint.rateLimitPerMinute !== null && (
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">
              Rate limit
            </Text>
            <Text as="p">At most {endpoint.rateLimitPerMinute} a minute</Text>
          </BlockStack>
        )}
        {headerNames && headerNames.length > 0 && (
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">
              Custom headers
            </Text>
            {headerNames.map((name) => (
              <Text key={name} as="p">
                <OutsideText>{name}: ••••••••</OutsideText>
              </Text>
            ))}
          </BlockStack>
        )}
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
