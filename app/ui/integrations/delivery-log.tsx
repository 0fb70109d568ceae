import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import { DeliveryLogList } from './delivery-log-list.tsx';
import type { DeliveryEntry } from './delivery.ts';
import { LogLiveBadge } from './log-live-badge.tsx';

interface DeliveryLogProps {
  /** The newest few. */
  deliveries: DeliveryEntry[];
  /** The endpoint's whole log. */
  logUrl: string;
  /** The endpoint's, by its name. */
  schedule: string;
  reached: boolean;
}

/** What was sent to an endpoint lately and what it answered, newest first. */
export function DeliveryLog({ deliveries, logUrl, schedule, reached }: DeliveryLogProps) {
  const t = useText();
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t('deliveryLog.title')}
            </Text>
            <InlineStack gap="300" blockAlign="center">
              <LogLiveBadge reached={reached} />
              <Button url={logUrl}>{t('deliveryLog.viewAll')}</Button>
            </InlineStack>
          </InlineStack>
          <Text as="p" tone="subdued">
            {t(schedule === 'extended' ? 'deliveryLog.repeatedLonger' : 'deliveryLog.repeated')}
          </Text>
        </BlockStack>
      </Box>
      {deliveries.length === 0 ? (
        <Box padding="400" paddingBlockStart="0">
          <Text as="p">{t('deliveryLog.nothing.here')}</Text>
        </Box>
      ) : (
        <DeliveryLogList deliveries={deliveries} showEndpoint={false} />
      )}
    </Card>
  );
}
