import {
  BlockStack,
  Box,
  Button,
  ButtonGroup,
  Card,
  InlineStack,
  Link,
  Text,
} from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { Beside } from '../beside.tsx';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { pageUrl } from '../page-url.ts';
import { Rich } from '../rich.tsx';
import { DeliveryStatusBadge, EndpointStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { HealthLine, OnHoldBadge } from './health-line.tsx';
import { subscribedEvents, type Subscribed } from './subscribed-events.ts';

export interface ListedEndpoint extends Subscribed {
  id: string;
  name: string;
  url: string;
  status: string;
  /** Attempts of the last day; null: none. */
  day: { attempts: number; succeeded: number } | null;
  standing: Standing | null;
  last: { status: string; createdAt: Date; statusCode: number | null } | null;
}

/** The shop's endpoints, each with how its newest delivery went. */
export function EndpointList({ endpoints }: { endpoints: ListedEndpoint[] }) {
  return (
    <Card padding="0">
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {endpoints.map((endpoint, position) => (
          <EndpointRow key={endpoint.id} endpoint={endpoint} isFirst={position === 0} />
        ))}
      </ul>
    </Card>
  );
}

function EndpointRow({ endpoint, isFirst }: { endpoint: ListedEndpoint; isFirst: boolean }) {
  const t = useText();
  const page = `/app/settings/integrations/${endpoint.id}`;
  const { name } = endpoint;
  return (
    <Box
      as="li"
      padding="400"
      borderBlockStartWidth={isFirst ? undefined : '025'}
      borderColor="border-secondary"
    >
      <Beside
        end={
          <ButtonGroup>
            <Button
              url={pageUrl('/app/settings/integrations/log', { endpoint: endpoint.id })}
              accessibilityLabel={t('integrations.viewLogsOf', { endpoint: name })}
            >
              {t('integrations.viewLogs')}
            </Button>
            <Button
              url={page}
              accessibilityLabel={t('integrations.manageEndpoint', { endpoint: name })}
            >
              {t('integrations.manage')}
            </Button>
          </ButtonGroup>
        }
      >
        <BlockStack gap="200">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h2" variant="headingSm">
              <Link monochrome url={page}>
                <OutsideText>{name}</OutsideText>
              </Link>
            </Text>
            <InlineStack gap="100">
              <EndpointStatusBadge status={endpoint.status} />
              {endpoint.status === 'enabled' && <OnHoldBadge standing={endpoint.standing} />}
            </InlineStack>
          </InlineStack>
          <Text as="p">
            <Clamped lines={3}>
              <OutsideText>{endpoint.url}</OutsideText>
            </Clamped>
          </Text>
          <Text as="p" tone="subdued">
            {subscribedEvents(t, endpoint)}
          </Text>
          <LastDelivery last={endpoint.last} />
          <HealthLine endpoint={endpoint} />
        </BlockStack>
      </Beside>
    </Box>
  );
}

function LastDelivery({ last }: { last: ListedEndpoint['last'] }) {
  const t = useText();
  if (!last) {
    return (
      <Text as="p" tone="subdued">
        {t('integrations.nothingSent')}
      </Text>
    );
  }
  return (
    <InlineStack gap="200" blockAlign="center">
      <DeliveryStatusBadge status={last.status} />
      <Text as="span" tone="subdued">
        {last.statusCode === null ? (
          <Rich text="integrations.lastDelivery" parts={{ time: <Time at={last.createdAt} /> }} />
        ) : (
          <Rich
            text="integrations.lastDeliveryAnswered"
            parts={{ time: <Time at={last.createdAt} /> }}
            values={{ status: last.statusCode }}
          />
        )}
      </Text>
    </InlineStack>
  );
}
