import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { DeliveryStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';
import styles from './quote-timeline.module.css';

export interface TimelineDelivery {
  id: string;
  endpointId: string;
  endpointName: string;
  status: string;
  /** What came of it so far, in a few words. */
  outcome: string;
}

export interface TimelineEvent {
  id: string;
  title: string;
  occurredAt: Date;
  deliveries: TimelineDelivery[];
}

/** What happened to a quote, newest first, and whether each system was told. */
export function QuoteTimeline({ events }: { events: TimelineEvent[] }) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Timeline
        </Text>
        <ol className={styles.events}>
          {events.map((event) => (
            <li key={event.id} className={styles.event}>
              <InlineStack align="space-between" gap="200">
                <Text as="h3" variant="bodyMd" fontWeight="semibold">
                  {event.title}
                </Text>
                <Text as="span" tone="subdued">
                  <Time at={event.occurredAt} seconds />
                </Text>
              </InlineStack>
              <Deliveries deliveries={event.deliveries} />
            </li>
          ))}
        </ol>
      </BlockStack>
    </Card>
  );
}

function Deliveries({ deliveries }: { deliveries: TimelineDelivery[] }) {
  if (deliveries.length === 0) {
    return (
      <Text as="p" tone="subdued">
        No endpoint was subscribed to this event.
      </Text>
    );
  }
  return (
    <ul className={styles.deliveries}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <InlineStack gap="200" blockAlign="center">
            <DeliveryStatusBadge status={delivery.status} />
            <Link
              monochrome
              url={`/app/settings/integrations/${delivery.endpointId}`}
              accessibilityLabel={`Delivery log of ${delivery.endpointName}`}
            >
              <OutsideText>{delivery.endpointName}</OutsideText>
            </Link>
            <Text as="span" tone="subdued">
              {delivery.outcome}
            </Text>
          </InlineStack>
        </li>
      ))}
    </ul>
  );
}
