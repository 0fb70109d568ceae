import { BlockStack, Box, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import { DeliveryRow } from './delivery-row.tsx';
import styles from './delivery-log.module.css';
import type { Delivery } from './delivery.ts';

/** Where the log is on its page: turning its pages leads there. */
export const DELIVERY_LOG_HASH = '#delivery-log';

interface DeliveryLogProps {
  deliveries: Delivery[];
  /** Addresses of the pages of newer and older deliveries. */
  newestUrl: string | null;
  olderUrl: string | null;
  /** The endpoint's, by its name. */
  schedule: string;
}

/** What was sent to an endpoint and what it answered, newest first. */
export function DeliveryLog({ deliveries, newestUrl, olderUrl, schedule }: DeliveryLogProps) {
  return (
    <div id={DELIVERY_LOG_HASH.slice(1)}>
      <Card padding="0">
        <Box padding="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              Delivery log
            </Text>
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
          <ul className={styles.rows}>
            {deliveries.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        )}
        {(newestUrl ?? olderUrl) && (
          <Box padding="300">
            <InlineStack align="center">
              <Pagination
                accessibilityLabel="Pages of the delivery log"
                accessibilityLabels={{ previous: 'Newest deliveries', next: 'Older deliveries' }}
                hasPrevious={newestUrl !== null}
                previousURL={newestUrl ?? undefined}
                hasNext={olderUrl !== null}
                nextURL={olderUrl ?? undefined}
              />
            </InlineStack>
          </Box>
        )}
      </Card>
    </div>
  );
}
