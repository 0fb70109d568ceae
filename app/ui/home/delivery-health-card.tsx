import { BlockStack, Card, InlineStack, Link, List, Text } from '@shopify/polaris';
import type { CappedCount } from '../../outbound/capped-count.ts';
import type { FailedDelivery } from '../../outbound/delivery-health.ts';
import { messageText } from '../../texts/message.ts';
import type { Translate } from '../../texts/texts.ts';
import { UndeliveredLink } from '../integrations/undelivered-link.tsx';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { healthSummary, type HealthCounts } from './health-summary.ts';

interface DeliveryHealthCardProps {
  counts: HealthCounts;
  failures: FailedDelivery[];
  /** What has not arrived by now, however old. */
  undelivered: CappedCount;
}

/** Deliveries of the last seven days in brief, with the way to what went wrong. */
export function DeliveryHealthCard({ counts, failures, undelivered }: DeliveryHealthCardProps) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('home.deliveries.title')}
          </Text>
          <Link url="/app/settings/integrations">{t('home.deliveries.endpoints')}</Link>
        </InlineStack>
        <Text as="p" tone={counts.failed.count > 0 ? 'critical' : 'subdued'}>
          {healthSummary(t, counts)}
        </Text>
        <UndeliveredLink undelivered={undelivered} />
        {failures.length > 0 && (
          <List gap="loose">
            {failures.map((failure) => (
              <List.Item key={failure.deliveryId}>
                <FailureLine failure={failure} />
              </List.Item>
            ))}
          </List>
        )}
      </BlockStack>
    </Card>
  );
}

function FailureLine({ failure }: { failure: FailedDelivery }) {
  const t = useText();
  return (
    <>
      <Link url={`/app/settings/integrations/${failure.endpointId}`}>
        <Rich
          text="home.deliveries.failure"
          parts={{
            event: failure.eventType,
            endpoint: <OutsideText>{failure.endpointName}</OutsideText>,
          }}
        />
      </Link>
      <Text as="p" tone="subdued">
        <Clamped lines={2}>
          <Time at={failure.createdAt} /> · <OutsideText>{outcome(t, failure)}</OutsideText>
        </Clamped>
      </Text>
    </>
  );
}

function outcome(t: Translate, { error, statusCode }: FailedDelivery): string {
  if (error !== null) return messageText(t, error);
  return statusCode === null
    ? t('home.deliveries.noAnswer')
    : t('home.deliveries.answered', { status: statusCode });
}
