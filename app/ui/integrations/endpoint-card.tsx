import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { FORMATS, type EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import styles from './endpoint-card.module.css';
import { subscribedEvents, type Subscribed } from './subscribed-events.ts';

interface EndpointCardProps {
  endpoint: Subscribed & {
    url: string;
    format: EndpointFormat;
    schedule: string;
    rateLimitPerMinute: number | null;
    createdAt: Date;
  };
  /** Null: they cannot be read. */
  headerNames: string[] | null;
}

/** Where events are sent and which. */
export function EndpointCard({ endpoint, headerNames }: EndpointCardProps) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingSm">
              {t('integrations.parts.address')}
            </Text>
            <CopyButton text={endpoint.url} what={t('integrations.card.theAddress')} />
          </InlineStack>
          <div className={styles.address}>
            <Code>{endpoint.url}</Code>
          </div>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t('integrations.parts.format')}
          </Text>
          <Text as="p">{FORMATS[endpoint.format].label}</Text>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t('integrations.parts.events')}
          </Text>
          <Text as="p">{subscribedEvents(t, endpoint)}</Text>
        </BlockStack>
        <BlockStack gap="100">
          <Text as="h2" variant="headingSm">
            {t('integrations.card.retries')}
          </Text>
          <Text as="p">
            {t(
              endpoint.schedule === 'extended'
                ? 'integrations.card.extended'
                : 'integrations.card.standard',
            )}
          </Text>
        </BlockStack>
        {endpoint.rateLimitPerMinute !== null && (
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">
              {t('integrations.parts.rateLimit')}
            </Text>
            <Text as="p">
              {t('integrations.card.atMost', { limit: endpoint.rateLimitPerMinute })}
            </Text>
          </BlockStack>
        )}
        {headerNames && headerNames.length > 0 && (
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">
              {t('integrations.parts.headers')}
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
            {t('integrations.card.added')}
          </Text>
          <Text as="p">
            <Time at={endpoint.createdAt} />
          </Text>
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
