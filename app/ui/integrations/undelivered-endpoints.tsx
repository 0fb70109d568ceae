import { BlockStack, Box, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { addCounts, countInWords } from '../../outbound/capped-count.ts';
import type { UndeliveredEndpoint } from '../../outbound/undelivered-endpoint.ts';
import { Beside } from '../beside.tsx';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { EndpointStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';
import { ReplayButton } from './replay-button.tsx';
import { canBeSent, undeliveredReason } from './undelivered-reason.ts';

/** Which endpoints lack something, since when, and what stands in the way. */
export function UndeliveredEndpoints({ endpoints }: { endpoints: UndeliveredEndpoint[] }) {
  return (
    <Card padding="0">
      {endpoints.map((endpoint, position) => (
        <Box
          key={endpoint.id}
          padding="400"
          borderBlockStartWidth={position === 0 ? undefined : '025'}
          borderColor="border-secondary"
        >
          <EndpointEntry endpoint={endpoint} />
        </Box>
      ))}
    </Card>
  );
}

function EndpointEntry({ endpoint }: { endpoint: UndeliveredEndpoint }) {
  const reason = undeliveredReason(endpoint);
  return (
    <BlockStack gap="200">
      <Beside
        end={
          canBeSent(endpoint) && (
            <ReplayButton
              id={`resend-${endpoint.id}`}
              label="Send all"
              to={endpoint.name}
              filter={{ endpoint: endpoint.id, status: 'undelivered' }}
            />
          )
        }
      >
        <InlineStack align="start" gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm">
            <Link monochrome url={`/app/settings/integrations/${endpoint.id}`}>
              <OutsideText>{endpoint.name}</OutsideText>
            </Link>
          </Text>
          {endpoint.status !== 'enabled' && <EndpointStatusBadge status={endpoint.status} />}
        </InlineStack>
      </Beside>
      <Text as="p">
        {counts(endpoint)}. Oldest: <Time at={endpoint.oldest} />
      </Text>
      <Text as="p">
        {reason.text} {reason.at && <Time at={reason.at} seconds />}
      </Text>
      {endpoint.lastError && (
        <Text as="p" tone="subdued">
          <Clamped lines={3}>
            Last error: <Time at={endpoint.lastError.at} /> ·{' '}
            <OutsideText>{endpoint.lastError.error}</OutsideText>
          </Clamped>
        </Text>
      )}
    </BlockStack>
  );
}

function counts({ waiting, failed }: UndeliveredEndpoint): string {
  const total = countInWords(addCounts([waiting, failed]));
  const parts = [
    waiting.count > 0 && `${countInWords(waiting)} waiting`,
    failed.count > 0 && `${countInWords(failed)} failed`,
  ].filter(Boolean);
  return parts.length === 1 ? parts.join('') : `${total} not delivered: ${parts.join(', ')}`;
}
