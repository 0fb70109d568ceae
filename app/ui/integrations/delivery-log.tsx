import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
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
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="100">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              Delivery log
            </Text>
            <InlineStack gap="300" blockAlign="center">
              <LogLiveBadge reached={reached} />
              <Button url={logUrl}>View full log</Button>
            </InlineStack>
          </InlineStack>
          <Text as="p" tone="subdued">
            A failed attempt is repeated after 1, 4 and 16 seconds
            {schedule === 'extended' && ', and then ever more slowly for over three days'}. Times
            are in your own time zone.
          </Text>
        </BlockStack>
      </Box>
      {deliveries.length === 0 ? (
        <Box padding="400" paddingBlockStart="0">
          <Text as="p">Nothing was sent yet. Send a test event to see how it shows up here.</Text>
        </Box>
      ) : (
        <DeliveryLogList deliveries={deliveries} showEndpoint={false} />
      )}
    </Card>
  );
}
