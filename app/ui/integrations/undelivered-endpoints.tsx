import { BlockStack, Box, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { addCounts, countText } from '../../outbound/capped-count.ts';
import type { UndeliveredEndpoint } from '../../outbound/undelivered-endpoint.ts';
import { messageText } from '../../texts/message.ts';
import type { Translate } from '../../texts/texts.ts';
import { Beside } from '../beside.tsx';
import { Clamped } from '../clamped.tsx';
import { OutsideText } from '../outside-text.tsx';
import { EndpointStatusBadge } from '../status-badge.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const reason = undeliveredReason(endpoint);
  return (
    <BlockStack gap="200">
      <Beside
        end={
          canBeSent(endpoint) && (
            <ReplayButton
              id={`resend-${endpoint.id}`}
              label={t('undelivered.sendAll')}
              spoken={t('undelivered.sendAllTo', { endpoint: endpoint.name })}
              filter={{ endpoint: endpoint.id, status: 'undelivered' }}
            />
          )
        }
      >
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm">
            <Link monochrome url={`/app/settings/integrations/${endpoint.id}`}>
              <OutsideText>{endpoint.name}</OutsideText>
            </Link>
          </Text>
          {endpoint.status !== 'enabled' && <EndpointStatusBadge status={endpoint.status} />}
        </InlineStack>
      </Beside>
      <Text as="p">
        {counts(t, endpoint)}{' '}
        <Rich text="undelivered.oldest" parts={{ time: <Time at={endpoint.oldest} /> }} />
      </Text>
      <Text as="p">
        {reason.at ? (
          <Rich text={reason.text} parts={{ at: <Time at={reason.at} seconds /> }} />
        ) : (
          t(reason.text)
        )}
      </Text>
      {endpoint.lastError && (
        <Text as="p" tone="subdued">
          <Clamped lines={3}>
            <Rich
              text="undelivered.lastError"
              parts={{
                time: <Time at={endpoint.lastError.at} />,
                error: <OutsideText>{messageText(t, endpoint.lastError.error)}</OutsideText>,
              }}
            />
          </Clamped>
        </Text>
      )}
    </BlockStack>
  );
}

function counts(t: Translate, { waiting, failed }: UndeliveredEndpoint): string {
  if (failed.count === 0) return t('undelivered.waiting', { shown: countText(t, waiting) });
  if (waiting.count === 0) return t('undelivered.failed', { shown: countText(t, failed) });
  return t('undelivered.both', {
    total: countText(t, addCounts([waiting, failed])),
    waiting: countText(t, waiting),
    failed: countText(t, failed),
  });
}
