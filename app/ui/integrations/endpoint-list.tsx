import { BlockStack, Box, Button, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { DeliveryStatusBadge, EndpointStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';

export interface ListedEndpoint {
  id: string;
  name: string;
  url: string;
  events: string[];
  status: string;
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
  const page = `/app/settings/integrations/${endpoint.id}`;
  return (
    <Box
      as="li"
      padding="400"
      borderBlockStartWidth={isFirst ? undefined : '025'}
      borderColor="border-secondary"
    >
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between" blockAlign="start" wrap={false}>
          <InlineStack gap="200" blockAlign="center">
            <Link monochrome url={page}>
              <Text as="span" variant="headingSm">
                <OutsideText>{endpoint.name}</OutsideText>
              </Text>
            </Link>
            <EndpointStatusBadge status={endpoint.status} />
          </InlineStack>
          <div style={{ flex: 'none' }}>
            <Button url={page} accessibilityLabel={`Test and log of ${endpoint.name}`}>
              Test and log
            </Button>
          </div>
        </InlineStack>
        <Text as="p">
          <OutsideText>{endpoint.url}</OutsideText>
        </Text>
        <Text as="p" tone="subdued">
          {endpoint.events.join(', ')}
        </Text>
        <LastDelivery last={endpoint.last} />
      </BlockStack>
    </Box>
  );
}

function LastDelivery({ last }: { last: ListedEndpoint['last'] }) {
  if (!last) {
    return (
      <Text as="p" tone="subdued">
        Nothing was sent to it yet.
      </Text>
    );
  }
  return (
    <InlineStack gap="200" blockAlign="center">
      <DeliveryStatusBadge status={last.status} />
      <Text as="span" tone="subdued">
        Last delivery: <Time at={last.createdAt} />
        {last.statusCode !== null && `, answered ${last.statusCode}`}
      </Text>
    </InlineStack>
  );
}
