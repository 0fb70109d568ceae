import { BlockStack, Box, Card, InlineStack, Link, Pagination, Text } from '@shopify/polaris';
import type { LogEntry } from '../../outbound/log-entry.ts';
import { messageText } from '../../texts/message.ts';
import { Beside } from '../beside.tsx';
import { OutsideText } from '../outside-text.tsx';
import { DeliveryStatusBadge } from '../status-badge.tsx';
import { pageUrl } from '../page-url.ts';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { entryOutcome } from './attempt-outcome.ts';
import { ResendButton } from './resend-button.tsx';

export interface UndeliveredEntry extends Omit<LogEntry, 'quoteId' | 'nextAttemptAt'> {
  quote: { id: string; name: string } | null;
  /** Of a retry that lies ahead. What is due leaves by itself. */
  nextAttemptAt: Date | null;
}

interface UndeliveredListProps {
  entries: UndeliveredEntry[];
  /** Addresses of the pages of newer and older ones. */
  newestUrl: string | null;
  olderUrl: string | null;
}

/** What has not arrived, one by one, newest first. */
export function UndeliveredList({ entries, newestUrl, olderUrl }: UndeliveredListProps) {
  const t = useText();
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="100">
        <Text as="h2" variant="headingMd">
          {t('undelivered.oneByOne')}
        </Text>
      </Box>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {entries.map((entry, position) => (
          <Box
            key={entry.id}
            as="li"
            padding="400"
            borderBlockStartWidth={position === 0 ? undefined : '025'}
            borderColor="border-secondary"
          >
            <Entry entry={entry} />
          </Box>
        ))}
      </ul>
      {(newestUrl ?? olderUrl) && (
        <Box padding="300" borderBlockStartWidth="025" borderColor="border-secondary">
          <InlineStack align="center">
            <Pagination
              accessibilityLabel={t('undelivered.pages')}
              accessibilityLabels={{
                previous: t('undelivered.newest'),
                next: t('undelivered.older'),
              }}
              hasPrevious={newestUrl !== null}
              previousURL={newestUrl ?? undefined}
              hasNext={olderUrl !== null}
              nextURL={olderUrl ?? undefined}
            />
          </InlineStack>
        </Box>
      )}
    </Card>
  );
}

function Entry({ entry }: { entry: UndeliveredEntry }) {
  const t = useText();
  const page = pageUrl('/app/settings/integrations/log', { q: entry.id });
  return (
    <Beside
      end={(entry.status === 'failed' || entry.nextAttemptAt) && <ResendButton delivery={entry} />}
    >
      <BlockStack gap="100">
        <InlineStack gap="200" blockAlign="center">
          <Link monochrome url={page}>
            <Text as="span" fontWeight="semibold">
              {entry.eventType}
            </Text>
          </Link>
          {entry.quote && (
            <Link url={`/app/quotes/${entry.quote.id}`}>
              <OutsideText>{entry.quote.name}</OutsideText>
            </Link>
          )}
          <DeliveryStatusBadge status={entry.status} />
        </InlineStack>
        <Text as="p" tone="subdued">
          <Rich
            text="undelivered.to"
            parts={{
              endpoint: <OutsideText>{entry.endpointName}</OutsideText>,
              time: <Time at={entry.createdAt} seconds />,
            }}
          />
        </Text>
        <Text as="p" tone="subdued">
          {messageText(t, entryOutcome(entry))}
          {entry.nextAttemptAt && (
            <>
              {' '}
              ·{' '}
              <Rich
                text="deliveryLog.nextAttempt"
                parts={{ time: <Time at={entry.nextAttemptAt} seconds /> }}
              />
            </>
          )}
        </Text>
      </BlockStack>
    </Beside>
  );
}
